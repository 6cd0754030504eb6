// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { Icon, type IconName } from './Icon';

interface CardProps {
  as?: 'li' | 'article' | 'div';
  link?: boolean;
  children: ReactNode;
}

export function Card({ as: Tag = 'article', link, children }: CardProps) {
  return (
    <Tag className="ui-card" data-link={link ? '' : undefined}>
      {children}
    </Tag>
  );
}

interface PanelProps {
  as?: 'div' | 'section' | 'aside' | 'form';
  tinted?: boolean;
  labelledBy?: string;
  children: ReactNode;
}

export function Panel({ as: Tag = 'div', tinted, labelledBy, children }: PanelProps) {
  return (
    <Tag className="ui-panel" data-tinted={tinted ? '' : undefined} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}

export type AlertKind = 'info' | 'success' | 'warning' | 'danger';

interface AlertProps {
  kind: AlertKind;
  title: string;
  children?: ReactNode;
  /** Announced at once: for what the person's own act brought about. */
  live?: boolean;
}

export function Alert({ kind, title, children, live }: AlertProps) {
  return (
    <div className="ui-alert" data-kind={kind} role={live ? 'alert' : undefined}>
      <Icon name={kind} />
      <div className="ui-stack" data-gap="1">
        <p className="ui-text" data-strong="">
          {title}
        </p>
        {children}
      </div>
    </div>
  );
}

interface BadgeProps {
  kind?: 'plain' | 'accent' | 'success' | 'warning' | 'danger';
  icon?: IconName;
  children: ReactNode;
}

export function Badge({ kind = 'plain', icon, children }: BadgeProps) {
  return (
    <span className="ui-badge" data-kind={kind}>
      {icon ? <Icon name={icon} size="small" /> : null}
      {children}
    </span>
  );
}
