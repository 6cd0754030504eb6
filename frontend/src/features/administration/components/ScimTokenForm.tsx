// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Row, Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { TextField } from '../../../ui/TextField';

/** In days; the last is the longest that the server takes. */
const TERMS = ['90', '180', '365'] as const;

interface ScimTokenFormProps {
  isPending: boolean;
  onCreate: (body: { name: string; expiresOn: string }, done: () => void) => void;
}

/** A name by which one knows the token again, and how long it is good. */
export function ScimTokenForm({ isPending, onCreate }: ScimTokenFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [days, setDays] = useState<string>('365');
  const [asked, setAsked] = useState(false);
  const isMissing = name.trim() === '';
  const submit = () => {
    setAsked(!isPending && isMissing);
    if (!isMissing && !isPending) {
      onCreate({ name: name.trim(), expiresOn: inDays(Number(days)) }, () => setName(''));
    }
  };
  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        <TextField
          label={t('administration.scim.name')}
          hint={t('administration.scim.nameHint')}
          autoComplete="off"
          maxLength={60}
          value={name}
          onChange={setName}
          problem={asked && isMissing ? t('administration.scim.missing') : undefined}
        />
        <Select
          label={t('administration.scim.term')}
          labelAbove
          value={days}
          onChange={setDays}
          options={TERMS.map((term) => ({
            value: term,
            label: t('administration.scim.days', { days: term }),
          }))}
        />
        <Row gap={2}>
          <Button type="submit" emphasis="primary" isPending={isPending}>
            {t('administration.scim.create')}
          </Button>
        </Row>
      </Stack>
    </Form>
  );
}

function inDays(days: number): string {
  const day = new Date();
  day.setDate(day.getDate() + days);
  return [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}
