// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';

type Gap = 0 | 1 | 2 | 3 | 4 | 6;

interface BoxProps {
  as?: 'div' | 'ul' | 'ol' | 'section' | 'article' | 'li' | 'form' | 'aside';
  gap?: Gap;
  labelledBy?: string;
  children: ReactNode;
}

/** Things below each other, in steps of 8 px. */
export function Stack({ as: Tag = 'div', gap = 2, labelledBy, children }: BoxProps) {
  return (
    <Tag className="ui-stack" data-gap={gap} aria-labelledby={labelledBy}>
      {children}
    </Tag>
  );
}

interface RowProps extends BoxProps {
  spread?: boolean;
  align?: 'start' | 'center' | 'end' | 'baseline';
  /** Of a form: on a phone each takes a line of its own. */
  fields?: boolean;
}

/** Things beside each other; they wrap before they overflow. */
export function Row({
  as: Tag = 'div',
  gap = 1,
  spread,
  align = 'center',
  fields,
  labelledBy,
  children,
}: RowProps) {
  return (
    <Tag
      className="ui-row"
      data-gap={gap}
      data-spread={spread ? '' : undefined}
      data-align={align}
      data-fields={fields ? '' : undefined}
      aria-labelledby={labelledBy}
    >
      {children}
    </Tag>
  );
}

interface GridProps {
  columns?: 2 | 3;
  children: ReactNode;
}

/** Cards of equal width, 24 px apart. */
export function CardGrid({ columns = 3, children }: GridProps) {
  return (
    <ul className="ui-grid" data-gap="3" data-columns={columns}>
      {children}
    </ul>
  );
}

export function Container({ children }: { children: ReactNode }) {
  return <div className="ui-container">{children}</div>;
}

/** The tinted strip below the page's head that carries its one question. */
export function Band({ children }: { children: ReactNode }) {
  return (
    <div className="ui-band">
      <div className="ui-container">{children}</div>
    </div>
  );
}

/** The body of a page. */
export function PageBody({ children }: { children: ReactNode }) {
  return (
    <div className="ui-container ui-page">
      <div className="ui-stack" data-gap="6">
        {children}
      </div>
    </div>
  );
}

/** A plain list of short texts. */
export function BulletList({ items }: { items: { key: string; text: string }[] }) {
  return (
    <ul className="ui-bullets">
      {items.map(({ key, text }) => (
        <li key={key}>{text}</li>
      ))}
    </ul>
  );
}
