// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { TextField } from '../../../ui/TextField';
import { useTenantActs } from '../api/useTenants';
import { TenantProblem } from './TenantProblem';

interface TenantFormProps {
  regionalKey: string | null;
  proposed: string;
  onBack: () => void;
}

/** The name under which an administration is added. */
export function TenantForm({ regionalKey, proposed, onBack }: TenantFormProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(proposed);
  const [asked, setAsked] = useState(false);
  const { create } = useTenantActs();
  const submit = () => {
    setAsked(true);
    if (name.trim() !== '' && !create.isPending) {
      create.mutate({ body: { name: name.trim(), regionalKey } });
    }
  };
  if (create.isSuccess) {
    return (
      <Stack gap={2}>
        <Alert kind="success" title={t('administration.tenants.created', { name: create.data.name })} live />
        <div>
          <Button onPress={onBack}>{t('administration.tenants.back')}</Button>
        </div>
      </Stack>
    );
  }
  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        {create.error ? <TenantProblem error={create.error} /> : null}
        <TextField
          label={t('administration.tenants.name')}
          hint={t('administration.tenants.nameHint')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoComplete="off"
          problem={asked && name.trim() === '' ? t('administration.tenants.nameMissing') : undefined}
        />
        <Row gap={2}>
          <Button type="submit" emphasis="primary" isPending={create.isPending}>
            {t('administration.tenants.create')}
          </Button>
          <Button onPress={onBack}>{t('administration.tenants.back')}</Button>
        </Row>
      </Stack>
    </Form>
  );
}
