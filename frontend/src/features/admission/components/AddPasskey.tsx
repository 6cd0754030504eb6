// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import type { usePasskeyActs } from '../api/usePasskeys';
import { PasskeyCancelled, PasskeyKnown } from '../webauthn';

interface AddPasskeyProps {
  isFull: boolean;
  add: ReturnType<typeof usePasskeyActs>['add'];
}

/** A name first, so that several devices can be told apart later. */
export function AddPasskey({ isFull, add }: AddPasskeyProps) {
  const { t } = useTranslation();
  const [label, setLabel] = useState('');
  const [asked, setAsked] = useState(false);
  if (isFull) {
    return <Text muted>{t('admission.passkeys.full')}</Text>;
  }
  const submit = () => {
    setAsked(true);
    if (label.trim() !== '' && !add.isPending) {
      add.mutate(label.trim());
    }
  };
  return (
    <Form onSubmit={submit}>
      <Stack gap={2}>
        {add.isSuccess ? <Alert kind="success" title={t('admission.passkeys.added')} live /> : null}
        {add.error ? <Problem error={add.error} /> : null}
        <Row gap={3} align="end">
          <TextField
            label={t('admission.passkeys.label')}
            hint={t('admission.passkeys.labelHint')}
            autoComplete="off"
            maxLength={60}
            value={label}
            onChange={setLabel}
            problem={asked && label.trim() === '' ? t('admission.passkeys.labelMissing') : undefined}
          />
          <Button type="submit" isPending={add.isPending}>
            {t('admission.passkeys.add')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
}

function Problem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error instanceof PasskeyCancelled) {
    return <Alert kind="info" title={t('admission.passkeys.cancelled')} live />;
  }
  if (error instanceof PasskeyKnown) {
    return <Alert kind="info" title={t('admission.passkeys.known')} live />;
  }
  return <ProblemNotice error={error} />;
}
