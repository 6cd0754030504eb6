// SPDX-License-Identifier: GPL-3.0-or-later
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, ReactNode } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import { Icon, type IconName } from './Icon';

export type Emphasis = 'primary' | 'secondary' | 'tertiary';

interface Look {
  emphasis?: Emphasis;
  size?: 'default' | 'small';
  block?: boolean;
  icon?: IconName;
  children: ReactNode;
}

function look({ emphasis = 'secondary', block }: Pick<Look, 'emphasis' | 'block'>): string {
  return `kern-btn kern-btn--${emphasis}${block ? ' kern-btn--block' : ''}`;
}

function Content({ icon, children }: Pick<Look, 'icon' | 'children'>) {
  return (
    <>
      {icon ? <Icon name={icon} /> : null}
      <span className="kern-label">{children}</span>
    </>
  );
}

export interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'>, Look {}

export function Button({ emphasis, size = 'default', block, icon, children, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={look({ emphasis, block })} data-size={size}>
      <Content icon={icon}>{children}</Content>
    </AriaButton>
  );
}

interface IconButtonProps extends Omit<AriaButtonProps, 'className' | 'style' | 'children'> {
  icon: IconName;
  label: string;
}

export function IconButton({ icon, label, ...props }: IconButtonProps) {
  return (
    <AriaButton {...props} className="kern-btn kern-btn--tertiary" data-icon-only="" aria-label={label}>
      <Icon name={icon} />
    </AriaButton>
  );
}

interface AnchorLook extends Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'children'>, Look {
  ref?: React.Ref<HTMLAnchorElement>;
}

function ButtonAnchor({ emphasis, size = 'default', block, icon, children, ...props }: AnchorLook) {
  return (
    <a {...props} className={look({ emphasis, block })} data-size={size}>
      <Content icon={icon}>{children}</Content>
    </a>
  );
}

/** A link that is the page's next step, so it looks like a button. */
export const ButtonLink = createLink(ButtonAnchor);

interface ExternalProps extends Look {
  href: string;
  /** Beside the opening, which it neither waits for nor prevents. */
  onClick?: () => void;
}

/** Leaves the platform: opens beside it and says so in its icon and words. */
export function ExternalButtonLink({ href, ...props }: ExternalProps) {
  return <ButtonAnchor {...props} href={href} target="_blank" rel="noopener noreferrer" icon="open-in-new" />;
}

/** Saves what an address of the interface answers as a file. */
export function DownloadLink({ href, ...props }: Look & { href: string }) {
  return <ButtonAnchor {...props} href={href} download="" icon="download" />;
}
