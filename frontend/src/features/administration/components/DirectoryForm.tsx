// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { DirectorySettings } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/Choice';
import { Form } from '../../../ui/Form';
import { Row, Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Alert } from '../../../ui/Surfaces';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useDirectoryActs } from '../api/useDirectory';

type Directory = NonNullable<DirectorySettings['directory']>;

const MATCHES = ['PERSONNEL_NUMBER', 'LOGIN'] as const;
const SWITCHES = ['createsAccounts', 'enabled'] as const;
const DOMAIN = /^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

function listed(typed: string): string[] {
  return typed.split(/[\s,;]+/).filter((domain) => domain !== '');
}

interface DirectoryFormProps {
  /** As it is when the form is shown first. */
  directory: Directory | null;
  onRemoved: () => void;
}

/** The settings of the directory; a secret that was saved is never shown again. */
export function DirectoryForm({ directory, onRemoved }: DirectoryFormProps) {
  const { t } = useTranslation();
  const [issuer, setIssuer] = useState(directory?.issuer ?? '');
  const [clientId, setClientId] = useState(directory?.clientId ?? '');
  const [secret, setSecret] = useState('');
  const [claim, setClaim] = useState(directory?.claim ?? '');
  const [match, setMatch] = useState<Directory['match']>(directory?.match ?? 'PERSONNEL_NUMBER');
  const [domains, setDomains] = useState((directory?.domains ?? []).join(', '));
  const [switches, setSwitches] = useState<string[]>(
    SWITCHES.filter((name) => directory?.[name] ?? name === 'enabled'),
  );
  const [asked, setAsked] = useState(false);
  const { change, remove } = useDirectoryActs();
  const createsAccounts = match === 'PERSONNEL_NUMBER' && switches.includes('createsAccounts');
  const isWrongDomain = listed(domains).some((domain) => !DOMAIN.test(domain));
  const isIncomplete = [issuer, clientId, claim].some((value) => value.trim() === '') || isWrongDomain;
  const refused = change.error ? problemOf(change.error) : null;
  const isNoIssuer = refused?.fields.some(({ field }) => field === 'issuer') ?? false;
  const isTaken = refused?.type === '/errors/domain-taken';
  const submit = () => {
    setAsked(true);
    if (!isIncomplete && !change.isPending) {
      change.mutate(
        {
          body: {
            issuer: issuer.trim(),
            clientId: clientId.trim(),
            secret: secret === '' && directory !== null ? null : secret,
            claim: claim.trim(),
            match,
            createsAccounts,
            enabled: switches.includes('enabled'),
            domains: listed(domains),
          },
        },
        { onSuccess: () => setSecret('') },
      );
    }
  };
  const missing = (value: string) =>
    asked && value.trim() === '' ? t('administration.directory.missing') : undefined;
  const domainProblem = asked && isWrongDomain ? t('administration.directory.domainsWrong') : undefined;
  return (
    <Form onSubmit={submit}>
      <Stack gap={3}>
        {change.isSuccess ? <Alert kind="success" title={t('administration.directory.saved')} live /> : null}
        {change.error && !isNoIssuer && !isTaken ? <ProblemNotice error={change.error} /> : null}
        {remove.error ? <ProblemNotice error={remove.error} /> : null}
        <TextField
          label={t('administration.directory.issuer')}
          hint={t('administration.directory.issuerHint')}
          type="url"
          autoComplete="off"
          maxLength={300}
          value={issuer}
          onChange={setIssuer}
          problem={missing(issuer) ?? (isNoIssuer ? t('administration.directory.issuerWrong') : undefined)}
        />
        <TextField
          label={t('administration.directory.clientId')}
          autoComplete="off"
          maxLength={200}
          value={clientId}
          onChange={setClientId}
          problem={missing(clientId)}
        />
        <TextField
          label={t('administration.directory.secret')}
          hint={
            directory?.hasSecret
              ? t('administration.directory.secretKept')
              : t('administration.directory.secretHint')
          }
          type="password"
          autoComplete="off"
          maxLength={500}
          value={secret}
          onChange={setSecret}
        />
        <RadioGroup
          label={t('administration.directory.match')}
          options={MATCHES.map((one) => ({
            value: one,
            label: t(`administration.directory.matches.${one}`),
            hint: t(`administration.directory.matches.${one}Hint`),
          }))}
          value={match}
          onChange={(value) => setMatch(value as Directory['match'])}
        />
        <TextField
          label={t('administration.directory.claim')}
          hint={t('administration.directory.claimHint')}
          autoComplete="off"
          maxLength={100}
          value={claim}
          onChange={setClaim}
          problem={missing(claim)}
        />
        <TextField
          label={t('administration.directory.domains')}
          hint={t('administration.directory.domainsHint')}
          autoComplete="off"
          value={domains}
          onChange={setDomains}
          problem={isTaken ? t('administration.directory.domainsTaken') : domainProblem}
        />
        <CheckboxGroup
          label={t('administration.directory.switches')}
          options={SWITCHES.filter((name) => name === 'enabled' || match === 'PERSONNEL_NUMBER').map(
            (name) => ({ value: name, label: t(`administration.directory.${name}`) }),
          )}
          value={switches}
          onChange={setSwitches}
        />
        <Row gap={2}>
          <Button type="submit" emphasis="primary" isPending={change.isPending}>
            {t('administration.directory.save')}
          </Button>
          {directory === null ? null : (
            <Button isPending={remove.isPending} onPress={() => remove.mutate({}, { onSuccess: onRemoved })}>
              {t('administration.directory.remove')}
            </Button>
          )}
        </Row>
      </Stack>
    </Form>
  );
}
