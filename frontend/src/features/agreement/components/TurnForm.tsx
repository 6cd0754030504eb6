// SPDX-License-Identifier: GPL-3.0-or-later
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { SwitchState } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { TextArea } from '../../../ui/TextArea';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useTurnSwitch } from '../api/useSwitches';

const DateField = lazy(async () => ({ default: (await import('../../../ui/DateField')).DateField }));

type Field = 'reference' | 'concludedOn' | 'scope' | 'reason';

interface TurnFormProps {
  tenantSwitch: SwitchState;
  name: string;
  onClose: () => void;
}

/** On with an agreement, off with a reason; what somebody else did meanwhile is told and not written over. */
export function TurnForm({ tenantSwitch, name, onClose }: TurnFormProps) {
  const { t } = useTranslation();
  const { which, on, number } = tenantSwitch;
  // As the form was opened: what is turned meanwhile by somebody else is not what one wants to turn.
  const [wasOn] = useState(on);
  const [seen] = useState(number);
  const turn = useTurnSwitch();
  const [reference, setReference] = useState('');
  const [concludedOn, setConcludedOn] = useState<string | null>(null);
  const [scope, setScope] = useState('');
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const id = (field: Field) => `${which}-${field}`;
  const isMissing = (field: Field, value: string | null) =>
    value === null || value.trim() === ''
      ? [{ field: id(field), text: t(`agreement.missing.${field}`) }]
      : [];
  const problems = [
    ...(wasOn
      ? []
      : [
          ...isMissing('reference', reference),
          ...isMissing('concludedOn', concludedOn),
          ...isMissing('scope', scope),
        ]),
    ...isMissing('reason', reason),
  ];
  const problemOn = (field: Field) =>
    attempt > 0 ? problems.find((one) => one.field === id(field))?.text : undefined;
  const submit = () => {
    setAttempt(attempt + 1);
    if (problems.length > 0 || turn.isPending) {
      return;
    }
    const agreement =
      wasOn || concludedOn === null
        ? null
        : { reference: reference.trim(), concludedOn, scope: scope.trim() };
    turn.mutate(
      { params: { path: { which } }, body: { reason: reason.trim(), agreement, seen } },
      { onSuccess: onClose },
    );
  };
  return (
    <form
      noValidate
      aria-label={name}
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap={3}>
        {attempt > 0 && problems.length > 0 ? (
          <ErrorSummary title={t('agreement.incomplete')} problems={problems} attempt={attempt} />
        ) : null}
        {turn.error ? <Refused error={turn.error} onClose={onClose} /> : null}
        {wasOn ? null : (
          <>
            <TextField
              id={id('reference')}
              label={t('agreement.reference')}
              hint={t('agreement.referenceHint')}
              value={reference}
              onChange={setReference}
              maxLength={200}
              autoComplete="off"
              problem={problemOn('reference')}
            />
            <Suspense>
              <div id={id('concludedOn')} tabIndex={-1}>
                <DateField
                  label={t('agreement.concludedOn')}
                  value={concludedOn}
                  onChange={setConcludedOn}
                  previous={t('common.previousMonth')}
                  next={t('common.nextMonth')}
                />
              </div>
            </Suspense>
            <TextArea
              id={id('scope')}
              label={t('agreement.scope')}
              hint={t('agreement.scopeHint')}
              rows={3}
              value={scope}
              onChange={setScope}
              maxLength={1000}
              problem={problemOn('scope')}
            />
          </>
        )}
        <TextField
          id={id('reason')}
          label={t('agreement.reason')}
          hint={t('agreement.reasonHint')}
          value={reason}
          onChange={setReason}
          maxLength={500}
          autoComplete="off"
          problem={problemOn('reason')}
        />
        <Row gap={2}>
          <Button type="submit" emphasis="primary" isPending={turn.isPending}>
            {t(wasOn ? 'agreement.turnOff' : 'agreement.turnOn')}
          </Button>
          <Button onPress={onClose}>{t('agreement.cancel')}</Button>
        </Row>
      </Stack>
    </form>
  );
}

function Refused({ error, onClose }: { error: unknown; onClose: () => void }) {
  const { t } = useTranslation();
  const { type, fields } = problemOf(error);
  if (type === '/errors/changed-meanwhile') {
    return (
      <Alert kind="warning" title={t('agreement.changedMeanwhile')} live>
        <div>
          <Button size="small" onPress={onClose}>
            {t('agreement.look')}
          </Button>
        </div>
      </Alert>
    );
  }
  return fields.some(({ field }) => field === 'agreement.concludedOn') ? (
    <Alert kind="warning" title={t('agreement.future')} live />
  ) : (
    <ProblemNotice error={error} />
  );
}
