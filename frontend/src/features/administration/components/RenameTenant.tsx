// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { TextField } from '../../../ui/TextField';

interface RenameTenantProps {
  name: string;
  isPending: boolean;
  onRename: (name: string) => void;
}

/** Another name for an administration, as all its people read it. */
export function RenameTenant({ name: before, isPending, onRename }: RenameTenantProps) {
  const { t } = useTranslation();
  const [name, setName] = useState(before);
  const [asked, setAsked] = useState(false);
  const wanted = name.trim();
  const submit = () => {
    setAsked(true);
    if (wanted !== '' && wanted !== before && !isPending) {
      onRename(wanted);
    }
  };
  return (
    <Form onSubmit={submit}>
      <Stack gap={2}>
        <TextField
          label={t('administration.tenants.name')}
          value={name}
          onChange={setName}
          maxLength={200}
          autoComplete="off"
          problem={asked && wanted === '' ? t('administration.tenants.nameMissing') : undefined}
        />
        <div>
          <Button type="submit" size="small" isPending={isPending}>
            {t('administration.tenants.renameNow')}
          </Button>
        </div>
      </Stack>
    </Form>
  );
}
