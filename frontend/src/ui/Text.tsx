// SPDX-License-Identifier: GPL-3.0-or-later
import { Fragment, type ReactNode, type Ref, useRef } from 'react';
import { useHyphenation } from './hyphenation';

interface HeadingProps {
  level: 1 | 2 | 3 | 4;
  size?: 'page' | 'section' | 'item';
  id?: string;
  ref?: Ref<HTMLHeadingElement>;
  tabIndex?: -1;
  children: ReactNode;
}

const SIZES = { 1: 'page', 2: 'section', 3: 'item', 4: 'item' } as const;

export function Heading({ level, size, ...props }: HeadingProps) {
  const Tag = `h${level}` as const;
  return <Tag {...props} className="ui-heading" data-size={size ?? SIZES[level]} />;
}

interface TextProps {
  as?: 'p' | 'span' | 'div' | 'dt' | 'dd' | 'strong';
  size?: 'default' | 'small';
  muted?: boolean;
  strong?: boolean;
  prose?: boolean;
  id?: string;
  /** Announced when it changes. */
  role?: 'status';
  children: ReactNode;
}

export function Text({
  as: Tag = 'p',
  size = 'default',
  muted,
  strong,
  prose,
  id,
  role,
  children,
}: TextProps) {
  return (
    <Tag
      id={id}
      role={role}
      className={prose ? 'ui-text ui-prose' : 'ui-text'}
      data-size={size}
      data-muted={muted ? '' : undefined}
      data-strong={strong ? '' : undefined}
    >
      {children}
    </Tag>
  );
}

/** A mail address or a login: it breaks behind the @ and before a dot, never within a word. */
export function Login({ children }: { children: string }) {
  const parts = children.split(/(?<=@)|(?=\.)/);
  return (
    <span className="ui-login">
      {parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the same text has the same parts
        <Fragment key={index}>
          {index === 0 ? null : <wbr />}
          {part}
        </Fragment>
      ))}
    </span>
  );
}

/** For screen readers only. */
export function HiddenText({ children }: { children: ReactNode }) {
  return <span className="ui-hidden">{children}</span>;
}

/** Names that may hold very long words: they break where German breaks them. */
export function Hyphenated({ children }: { children: string }) {
  const element = useRef<HTMLSpanElement>(null);
  const hyphenate = useHyphenation(element);
  return <span ref={element}>{hyphenate(children)}</span>;
}
