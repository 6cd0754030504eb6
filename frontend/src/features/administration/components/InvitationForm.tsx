// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { AccessCodeKind, Role } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/Choice';
import { Form } from '../../../ui/Form';
import { Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';

export interface Invited {
  displayName: string;
  login: string;
  /** Null for somebody who is nobody's employee. */
  personnelNumber: string | null;
  roles: Role[];
  by: AccessCodeKind;
}

interface InvitationFormProps {
  /** Empty where there is nothing to choose. */
  roles: Role[];
  isPending: boolean;
  error: unknown;
  onInvite: (invited: Invited) => void;
}

const KINDS: AccessCodeKind[] = ['LINK', 'PRINTED'];

/** Somebody to let in: who, with which rights, and how the way in reaches the person. */
export function InvitationForm({ roles, isPending, error, onInvite }: InvitationFormProps) {
  const { t } = useTranslation();
  const [displayName, setDisplayName] = useState('');
  const [login, setLogin] = useState('');
  const [number, setNumber] = useState('');
  const [chosen, setChosen] = useState<string[]>(roles.length === 1 ? [...roles] : []);
  const [by, setBy] = useState<AccessCodeKind>('LINK');
  const [asked, setAsked] = useState(false);
  const isTaken = error !== null && error !== undefined && problemOf(error).type === '/errors/login-taken';
  const isNobody =
    error !== null &&
    error !== undefined &&
    problemOf(error).fields.some(({ field }) => field === 'personnelNumber');
  const missing = {
    name: displayName.trim() === '',
    login: login.trim() === '',
    roles: roles.length > 0 && chosen.length === 0,
  };
  const submit = () => {
    setAsked(true);
    if (!missing.name && !missing.login && !missing.roles && !isPending) {
      const wanted = roles.filter((role) => chosen.includes(role));
      onInvite({
        displayName: displayName.trim(),
        login: login.trim(),
        personnelNumber: number.trim() === '' ? null : number.trim(),
        roles: wanted,
        by,
      });
    }
  };
  const loginProblem = asked && missing.login ? t('administration.accounts.loginMissing') : undefined;
  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        {error && !isTaken && !isNobody ? <ProblemNotice error={error} /> : null}
        <TextField
          label={t('administration.accounts.name')}
          value={displayName}
          onChange={setDisplayName}
          maxLength={200}
          autoComplete="off"
          problem={asked && missing.name ? t('administration.accounts.nameMissing') : undefined}
        />
        <TextField
          label={t('administration.accounts.login')}
          hint={t('administration.accounts.loginHint')}
          value={login}
          onChange={setLogin}
          maxLength={200}
          autoComplete="off"
          problem={isTaken ? t('administration.accounts.loginTaken') : loginProblem}
        />
        {roles.length > 1 ? (
          <TextField
            label={t('administration.accounts.number')}
            hint={t('administration.accounts.numberHint')}
            value={number}
            onChange={setNumber}
            maxLength={100}
            autoComplete="off"
            problem={isNobody ? t('administration.accounts.numberUnknown') : undefined}
          />
        ) : null}
        {roles.length > 1 ? (
          <Stack gap={1}>
            <CheckboxGroup
              label={t('administration.accounts.rolesLabel')}
              options={roles.map((role) => ({
                value: role,
                label: t(`administration.accounts.roles.${role}`),
              }))}
              value={chosen}
              onChange={setChosen}
            />
            {asked && missing.roles ? (
              <Text size="small" strong role="status">
                {t('administration.accounts.rolesMissing')}
              </Text>
            ) : null}
          </Stack>
        ) : null}
        <RadioGroup
          label={t('administration.accounts.by')}
          options={KINDS.map((kind) => ({
            value: kind,
            label: t(`administration.accounts.${kind}`),
            hint: t(`administration.accounts.${kind}Hint`),
          }))}
          value={by}
          onChange={(value) => setBy(value as AccessCodeKind)}
        />
        <div>
          <Button type="submit" emphasis="primary" isPending={isPending}>
            {t('administration.accounts.send')}
          </Button>
        </div>
      </Stack>
    </Form>
  );
}
