// SPDX-License-Identifier: GPL-3.0-or-later
import { createLink } from '@tanstack/react-router';
import type { AnchorHTMLAttributes, Ref } from 'react';

interface LinkLook extends AnchorHTMLAttributes<HTMLAnchorElement> {
  ref?: Ref<HTMLAnchorElement>;
  /** For links that accompany a text rather than lead on. */
  quiet?: boolean;
  /** Standing alone, a link is a touch target of 44 px. */
  touch?: boolean;
}

function Anchor({ quiet, touch, ...props }: LinkLook) {
  return (
    <a {...props} className="ui-link" data-quiet={quiet ? '' : undefined} data-touch={touch ? '' : undefined}>
      {props.children}
    </a>
  );
}

export const TextLink = createLink(Anchor);

function CardAnchor({ ref, ...props }: LinkLook) {
  return (
    <a {...props} ref={ref} className="ui-card-link">
      {props.children}
    </a>
  );
}

/** The one link that makes its whole card clickable. */
export const CardLink = createLink(CardAnchor);

function ChipAnchor({ ref, ...props }: LinkLook) {
  return (
    <a {...props} ref={ref} className="ui-chip">
      {props.children}
    </a>
  );
}

export const ChipLink = createLink(ChipAnchor);

export function ExternalLink({ href, children }: { href: string; children: string }) {
  return (
    <a className="ui-link" href={href} target="_blank" rel="noreferrer">
      {children}
    </a>
  );
}
