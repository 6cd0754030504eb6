// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { Icon, type IconName } from './Icon';
import { onDemand, useOnDemand } from './onDemand/useOnDemand';

interface FieldPopoverProps {
  label: string;
  /** What is chosen, in words; the label where nothing is. */
  value: string;
  children: ReactNode;
}

const PANEL = onDemand(async () => (await import('./onDemand/FieldPanel')).FieldPanel);
const prepare = () => void PANEL.load().catch(() => undefined);

/** A field whose value is put together in a small panel below it; the panel is loaded when it is wanted. */
export function FieldPopover({ label, value, children }: FieldPopoverProps) {
  const field = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const Panel = useOnDemand(PANEL, isOpen);
  return (
    <>
      <Button
        ref={field}
        className="ui-field-button"
        aria-label={`${label}: ${value}`}
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        onHoverStart={prepare}
        onFocus={prepare}
        onPress={() => setOpen(true)}
      >
        <span className="ui-field-value">{value}</span>
        <Icon name="chevron-right" size="small" />
      </Button>
      {Panel === null ? null : (
        <Panel label={label} field={field} isOpen={isOpen} onOpenChange={setOpen}>
          {children}
        </Panel>
      )}
    </>
  );
}

interface FieldButtonProps {
  label: string;
  value: string;
  icon: IconName;
  onPress: () => void;
}

/** Looks like a field and opens what is to be filled in. */
export function FieldButton({ label, value, icon, onPress }: FieldButtonProps) {
  return (
    <Button
      className="ui-field-button"
      data-icon-first=""
      aria-label={`${label}: ${value}`}
      onPress={onPress}
    >
      <Icon name={icon} tone="muted" />
      <span className="ui-field-value">{value}</span>
    </Button>
  );
}
