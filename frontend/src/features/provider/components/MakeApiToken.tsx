// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Row, Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { ShownOnce } from '../../../ui/ShownOnce';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import type { useApiTokenActs } from '../api/useApiTokens';

interface MakeApiTokenProps {
  isFull: boolean;
  make: ReturnType<typeof useApiTokenActs>['make'];
}

const DAYS = ['30', '90', '180', '365'] as const;

/** A name and an end first; then the token, shown this once. */
export function MakeApiToken({ isFull, make }: MakeApiTokenProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [days, setDays] = useState<(typeof DAYS)[number]>('90');
  const [asked, setAsked] = useState(false);
  const [back, setBack] = useState(false);
  if (make.data) {
    const close = () => {
      setBack(true);
      make.reset();
    };
    return <Made secret={make.data.secret} name={make.data.token.name} onClose={close} />;
  }
  if (isFull) {
    return <Text muted>{t('provider.tokens.full')}</Text>;
  }
  const submit = async () => {
    setAsked(true);
    if (name.trim() === '' || make.isPending) {
      return;
    }
    await make.mutateAsync({ body: { name: name.trim(), scopes: ['OFFERS_READ'], days: Number(days) } });
    setName('');
    setAsked(false);
  };
  return (
    // What goes wrong is shown from the mutation.
    <Form onSubmit={() => void submit().catch(() => undefined)}>
      <Stack gap={2}>
        {make.error ? <ProblemNotice error={make.error} /> : null}
        <Text>{t('provider.tokens.may')}</Text>
        <Row gap={3} align="end" fields>
          <TextField
            label={t('provider.tokens.name')}
            hint={t('provider.tokens.nameHint')}
            autoComplete="off"
            autoFocus={back}
            maxLength={60}
            value={name}
            onChange={setName}
            problem={asked && name.trim() === '' ? t('provider.tokens.nameMissing') : undefined}
          />
          <Select
            label={t('provider.tokens.days')}
            labelAbove
            options={DAYS.map((value) => ({ value, label: t('provider.tokens.daysValue', { days: value }) }))}
            value={days}
            onChange={setDays}
          />
          <Button type="submit" emphasis="primary" isPending={make.isPending}>
            {t('provider.tokens.make')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
}

function Made({ name, secret, onClose }: { name: string; secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  const words = {
    copy: t('provider.tokens.copy'),
    copied: t('provider.tokens.copied'),
    close: t('provider.tokens.close'),
  };
  return (
    <ShownOnce title={t('provider.tokens.made', { name })} secret={secret} words={words} onClose={onClose}>
      {t('provider.tokens.madeText')}
    </ShownOnce>
  );
}
