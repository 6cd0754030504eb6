// SPDX-License-Identifier: GPL-3.0-or-later
import { ProgressBar } from 'react-aria-components';

interface ProgressProps {
  label: string;
  /** 0 to 1, or null while the length is not known. */
  value: number | null;
}

export function Progress({ label, value }: ProgressProps) {
  const percent = value === null ? undefined : Math.round(value * 100);
  return (
    <ProgressBar
      value={percent}
      isIndeterminate={value === null}
      className="ui-stack"
      data-gap="1"
      aria-label={label}
    >
      <p className="ui-text" data-size="small">
        {label}
      </p>
      <svg className="ui-progress" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
        <rect className="ui-progress-track" width="100" height="8" rx="2" />
        <rect className="ui-progress-fill" width={percent ?? 30} height="8" rx="2" />
      </svg>
    </ProgressBar>
  );
}
