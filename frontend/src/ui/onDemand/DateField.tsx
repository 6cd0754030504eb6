// SPDX-License-Identifier: GPL-3.0-or-later
import { parseDate } from '@internationalized/date';
import {
  DatePicker as AriaDatePicker,
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { FieldProblem } from '../FieldProblem';
import { Icon } from '../Icon';

export interface DateFieldProps {
  label: string;
  /** ISO date, or null while none is chosen. */
  value: string | null;
  onChange: (value: string | null) => void;
  previous: string;
  next: string;
  problem?: string | undefined;
}

/** A day, typed or picked, written as the language writes it. */
export function DateField({ label, value, onChange, previous, next, problem }: DateFieldProps) {
  return (
    <AriaDatePicker
      className="kern-form-input"
      value={value === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? null : date.toString())}
      shouldForceLeadingZeros
      isInvalid={problem !== undefined}
    >
      <Label className="kern-label">{label}</Label>
      <Group className="ui-date-field">
        <DateInput className="ui-date-input">
          {(segment) => <DateSegment segment={segment} className="ui-date-segment" />}
        </DateInput>
        <Button className="kern-btn kern-btn--tertiary" data-icon-only="">
          <Icon name="calendar-today" />
        </Button>
      </Group>
      <FieldProblem text={problem} />
      <Popover className="ui-popover">
        <Dialog className="ui-calendar">
          <Calendar>
            <div className="ui-row" data-spread="">
              <Button
                slot="previous"
                className="kern-btn kern-btn--tertiary"
                data-icon-only=""
                aria-label={previous}
              >
                <Icon name="arrow-back" />
              </Button>
              <Heading className="ui-text" data-strong="" />
              <Button slot="next" className="kern-btn kern-btn--tertiary" data-icon-only="" aria-label={next}>
                <Icon name="arrow-forward" />
              </Button>
            </div>
            <CalendarGrid>
              <CalendarGridHeader>
                {(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}
              </CalendarGridHeader>
              <CalendarGridBody>{(date) => <CalendarCell date={date} className="ui-day" />}</CalendarGridBody>
            </CalendarGrid>
          </Calendar>
        </Dialog>
      </Popover>
    </AriaDatePicker>
  );
}
