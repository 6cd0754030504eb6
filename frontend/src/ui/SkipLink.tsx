// SPDX-License-Identifier: GPL-3.0-or-later
interface SkipLinkProps {
  target: string;
  children: string;
}

/** The first stop of the keyboard: past the head, to the content. */
export function SkipLink({ target, children }: SkipLinkProps) {
  return (
    <a className="ui-skip ui-link" href={`#${target}`}>
      {children}
    </a>
  );
}
