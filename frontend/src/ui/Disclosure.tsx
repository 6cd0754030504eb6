// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { Disclosure as AriaDisclosure, Button, DisclosurePanel } from 'react-aria-components';
import { Icon } from './Icon';

interface DisclosureProps {
  summary: string;
  /** Added for screen readers where several summaries read the same. */
  about?: string;
  defaultExpanded?: boolean;
  children: ReactNode;
}

export function Disclosure({ summary, about, defaultExpanded, children }: DisclosureProps) {
  return (
    <AriaDisclosure defaultExpanded={defaultExpanded}>
      <Button slot="trigger" className="ui-disclosure-button">
        <Icon name="chevron-right" size="small" />
        {summary}
        {about ? <span className="ui-hidden">{about}</span> : null}
      </Button>
      <DisclosurePanel className="ui-disclosure-panel">{children}</DisclosurePanel>
    </AriaDisclosure>
  );
}
