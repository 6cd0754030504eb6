// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef } from 'react';
import { Icon } from './Icon';

interface ErrorSummaryProps {
  title: string;
  /** What is wrong, by the `id` of the field that has to change. */
  problems: { field: string; text: string }[];
  /** Counts the attempts: with each one the focus comes here. */
  attempt: number;
}

/** After an attempt that cannot be sent: everything that has to change, each a way to its field. */
export function ErrorSummary({ title, problems, attempt }: ErrorSummaryProps) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each further attempt moves the focus again
  useEffect(() => box.current?.focus(), [attempt]);
  return (
    <div ref={box} tabIndex={-1} className="ui-alert" data-kind="danger" role="alert">
      <Icon name="danger" />
      <div className="ui-stack" data-gap="1">
        <p className="ui-text" data-strong="">
          {title}
        </p>
        <ul className="ui-bullets">
          {problems.map(({ field, text }) => (
            <li key={field}>
              <a
                className="ui-link"
                href={`#${field}`}
                onClick={(event) => {
                  event.preventDefault();
                  document.getElementById(field)?.focus();
                }}
              >
                {text}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
