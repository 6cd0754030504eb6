// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetRun } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { DateField } from '../../../ui/DateField';
import { Form } from '../../../ui/Form';
import { Row, Stack } from '../../../ui/Layout';
import { Sheet } from '../../../ui/Overlay';
import { Alert } from '../../../ui/Surfaces';
import { TextField } from '../../../ui/TextField';
import { type Common, CommonFields, commonOf, isPlaced } from './CommonFields';

interface RunSheetProps {
  /** Null for a new one. */
  run: SheetRun | null;
  start: Common;
  onKeep: (run: SheetRun) => void;
  onClose: () => void;
}

const DAY_LENGTH = 10;
const TIME = [11, 16] as const;
const MORNING = '09:00';
const AFTERNOON = '16:30';

/** One date with its place and seats. */
export function RunSheet({ run, start, onKeep, onClose }: RunSheetProps) {
  const { t } = useTranslation();
  const [first, setFirst] = useState<string | null>(run?.start.slice(0, DAY_LENGTH) ?? null);
  const [last, setLast] = useState<string | null>(run?.end.slice(0, DAY_LENGTH) ?? null);
  const [from, setFrom] = useState(run?.start.slice(...TIME) ?? MORNING);
  const [to, setTo] = useState(run?.end.slice(...TIME) ?? AFTERNOON);
  const [deadline, setDeadline] = useState<string | null>(run?.deadline ?? null);
  const [common, setCommon] = useState<Common>(run ? commonOf(run) : start);
  const [asked, setAsked] = useState(false);
  const end = last ?? first;
  const problem =
    first === null || from === '' || to === ''
      ? t('offering.run.dayMissing')
      : `${end}T${to}` <= `${first}T${from}`
        ? t('offering.missing.ENDS_BEFORE_IT_STARTS')
        : deadline !== null && deadline > first
          ? t('offering.missing.DEADLINE_AFTER_START')
          : isPlaced(common)
            ? null
            : t('offering.missing.NO_PLACE');
  const keep = () => {
    setAsked(true);
    if (problem === null && first !== null) {
      onKeep({
        id: run?.id ?? null,
        start: `${first}T${from}:00`,
        end: `${end}T${to}:00`,
        deadline,
        ...common,
      });
    }
  };
  const months = { previous: t('common.previousMonth'), next: t('common.nextMonth') };
  return (
    <Sheet
      title={t(run === null ? 'offering.run.add' : 'offering.run.change')}
      closeLabel={t('common.close')}
      isOpen
      onClose={onClose}
      footer={
        <Button emphasis="primary" block onPress={keep}>
          {t('offering.run.keep')}
        </Button>
      }
    >
      <Form onSubmit={keep}>
        <Stack gap={3}>
          <Row gap={3} align="start">
            <DateField label={t('offering.run.first')} value={first} onChange={setFirst} {...months} />
            <TextField label={t('offering.run.from')} type="time" value={from} onChange={setFrom} />
          </Row>
          <Row gap={3} align="start">
            <DateField label={t('offering.run.last')} value={end} onChange={setLast} {...months} />
            <TextField label={t('offering.run.to')} type="time" value={to} onChange={setTo} />
          </Row>
          <CommonFields value={common} onChange={setCommon} />
          <DateField label={t('offering.run.deadline')} value={deadline} onChange={setDeadline} {...months} />
          {asked && problem !== null ? <Alert kind="danger" title={problem} live /> : null}
        </Stack>
      </Form>
    </Sheet>
  );
}
