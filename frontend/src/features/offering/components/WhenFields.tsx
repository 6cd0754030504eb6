// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SheetRun } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { type EditorProps, fieldId } from '../fields';
import { RunList } from './RunList';
import { RunSheet } from './RunSheet';
import { SeriesSheet } from './SeriesSheet';

const MOST = 200;

/** With dates, or to begin at any time. */
export function WhenFields(editor: EditorProps) {
  const { t } = useTranslation();
  const { sheet, write, problem } = editor;
  const wrong = problem('selfPaced');
  return (
    <Stack gap={3}>
      <div id={fieldId('selfPaced')} tabIndex={-1}>
        <RadioGroup
          label={t('offering.field.selfPaced')}
          options={(['DATED', 'SELF_PACED'] as const).map((pace) => ({
            value: pace,
            label: t(`offering.pace.${pace}`),
            hint: t(`offering.paceHint.${pace}`),
          }))}
          value={sheet.selfPaced == null ? null : sheet.selfPaced ? 'SELF_PACED' : 'DATED'}
          onChange={(pace) => write({ selfPaced: pace === 'SELF_PACED' })}
        />
        {wrong ? <Text size="small">{wrong}</Text> : null}
      </div>
      {sheet.selfPaced === true ? <SelfPaced {...editor} /> : null}
      {sheet.selfPaced === false ? <Dated {...editor} /> : null}
    </Stack>
  );
}

function SelfPaced({ sheet, write, problem, isLocked }: EditorProps) {
  const { t } = useTranslation();
  return (
    <Stack gap={3}>
      <TextField
        id={fieldId('startLink')}
        label={t('offering.field.startLink')}
        hint={t('offering.hint.startLink')}
        inputMode="url"
        maxLength={1000}
        value={sheet.startLink ?? ''}
        onChange={(startLink) => write({ startLink })}
        problem={problem('startLink')}
        isDisabled={isLocked}
      />
      <TextField
        id={fieldId('licence')}
        label={t('offering.field.licence')}
        hint={t('offering.hint.licence')}
        maxLength={200}
        value={sheet.licence ?? ''}
        onChange={(licence) => write({ licence })}
        isDisabled={isLocked}
      />
    </Stack>
  );
}

/** The place and the seats of the last date are likely those of the next one. */
function likeLast(runs: SheetRun[]): Pick<SheetRun, 'online' | 'place' | 'seatsMin' | 'seatsMax'> {
  const last = runs.at(-1);
  return last === undefined
    ? { online: false, place: null, seatsMin: null, seatsMax: null }
    : { online: last.online, place: last.place, seatsMin: last.seatsMin, seatsMax: last.seatsMax };
}

export function byStart(runs: SheetRun[]): SheetRun[] {
  return runs.toSorted((one, other) => one.start.localeCompare(other.start));
}

function Dated({ sheet, write, problem, isLocked }: EditorProps) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<number | 'new' | 'series' | null>(null);
  const { runs } = sheet;
  const keep = (changed: SheetRun[]) => {
    write({ runs: byStart(changed).slice(0, MOST) });
    setOpen(null);
  };
  const wrong = problem('runs');
  return (
    <div id={fieldId('runs')} tabIndex={-1}>
      <Stack gap={2}>
        <RunList
          runs={runs}
          problem={problem}
          isLocked={isLocked}
          onOpen={setOpen}
          onRemove={(index) => write({ runs: runs.filter((_, at) => at !== index) })}
        />
        {wrong ? <Text size="small">{wrong}</Text> : null}
        {runs.length < MOST && !isLocked ? (
          <Row gap={2}>
            <Button icon="calendar-today" onPress={() => setOpen('new')}>
              {t('offering.run.add')}
            </Button>
            <Button emphasis="tertiary" onPress={() => setOpen('series')}>
              {t('offering.series.add')}
            </Button>
          </Row>
        ) : null}
      </Stack>
      {open === 'new' || typeof open === 'number' ? (
        <RunSheet
          run={typeof open === 'number' ? (runs[open] ?? null) : null}
          start={likeLast(runs)}
          onClose={() => setOpen(null)}
          onKeep={(run) =>
            keep(typeof open === 'number' ? runs.map((one, at) => (at === open ? run : one)) : [...runs, run])
          }
        />
      ) : null}
      {open === 'series' ? (
        <SeriesSheet
          start={likeLast(runs)}
          onClose={() => setOpen(null)}
          onKeep={(more) => keep([...runs, ...more])}
        />
      ) : null}
    </div>
  );
}
