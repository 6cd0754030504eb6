// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Account, Role } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/Choice';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';

interface AccountRolesProps {
  account: Account;
  /** What may be given here. */
  roles: readonly Role[];
  isPending: boolean;
  onChange: (roles: Role[]) => void;
}

/** What an account may do; another choice ends its sessions. */
export function AccountRoles({ account, roles, isPending, onChange }: AccountRolesProps) {
  const { t } = useTranslation();
  const [chosen, setChosen] = useState<string[]>([...account.roles]);
  const [asked, setAsked] = useState(false);
  const isEmpty = chosen.length === 0;
  const submit = () => {
    setAsked(true);
    if (!isEmpty && !isPending) {
      onChange(roles.filter((role) => chosen.includes(role)));
    }
  };
  return (
    <Form onSubmit={submit}>
      <Stack gap={2}>
        <CheckboxGroup
          label={t('administration.accounts.rolesLabel')}
          options={roles.map((role) => ({ value: role, label: t(`administration.accounts.roles.${role}`) }))}
          value={chosen}
          onChange={setChosen}
        />
        {asked && isEmpty ? (
          <Text size="small" strong role="status">
            {t('administration.accounts.rolesMissing')}
          </Text>
        ) : null}
        <div>
          <Button type="submit" size="small" isPending={isPending}>
            {t('administration.accounts.rolesSave')}
          </Button>
        </div>
      </Stack>
    </Form>
  );
}
