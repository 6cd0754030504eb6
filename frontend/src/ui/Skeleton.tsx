// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useEffect, useState } from 'react';

const PATIENCE_MS = 300;

/** Shows its content only when waiting takes long enough to be noticed. */
export function AfterPatience({ children }: { children: ReactNode }) {
  const [impatient, setImpatient] = useState(false);
  useEffect(() => {
    const timer = window.setTimeout(() => setImpatient(true), PATIENCE_MS);
    return () => window.clearTimeout(timer);
  }, []);
  return impatient ? children : null;
}

interface SkeletonProps {
  shape?: 'line' | 'short' | 'title' | 'block';
}

export function Skeleton({ shape = 'line' }: SkeletonProps) {
  return <div className="ui-skeleton" data-shape={shape} aria-hidden="true" />;
}

/** The outline of a card that is still on its way. */
export function CardSkeleton() {
  return (
    <div className="ui-card" aria-hidden="true">
      <Skeleton shape="title" />
      <Skeleton />
      <Skeleton shape="short" />
      <Skeleton />
    </div>
  );
}

/** Cards in outline, with words for those who do not see them. */
export function Waiting({ label, children }: { label: string; children: ReactNode }) {
  return (
    // The foot below knows by it that it would be pushed away.
    <div className="ui-stack" data-gap="3" aria-busy="true">
      <AfterPatience>
        <p className="ui-hidden" role="status">
          {label}
        </p>
        {children}
      </AfterPatience>
    </div>
  );
}
