// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { ProviderKind } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/Choice';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Heading } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { type useApply, useTerms } from '../api/useApply';

const TEXTS = ['organisation', 'city', 'website', 'contactName', 'mail'] as const;
const KINDS: ProviderKind[] = ['ACADEMY', 'VHS', 'ASSOCIATION', 'FREE_PLATFORM', 'PRIVATE'];

type TextName = (typeof TEXTS)[number];

const HINTED: TextName[] = ['website', 'mail'];
const COMPLETES: Record<TextName, string> = {
  organisation: 'organization',
  city: 'address-level2',
  website: 'url',
  contactName: 'name',
  mail: 'email',
};

interface ApplicationFormProps {
  apply: ReturnType<typeof useApply>;
}

/** Who wants to publish; what is missing or refused stands at its field. */
export function ApplicationForm({ apply }: ApplicationFormProps) {
  const { t } = useTranslation();
  const terms = useTerms();
  const [texts, setTexts] = useState<Record<TextName, string>>({
    organisation: '',
    city: '',
    website: 'https://',
    contactName: '',
    mail: '',
  });
  const [kind, setKind] = useState<ProviderKind | null>(null);
  const [accepted, setAccepted] = useState<string[]>([]);
  const [attempt, setAttempt] = useState(0);
  const refused = apply.error ? problemOf(apply.error).fields.map(({ field }) => field) : [];
  const isEmpty = (name: TextName) => ['', 'https://'].includes(texts[name].trim());
  const problems = [
    ...TEXTS.filter(isEmpty).map((name) => ({ field: name, text: t(`registration.missing.${name}`) })),
    ...(kind === null ? [{ field: 'kind', text: t('registration.missing.kind') }] : []),
    ...(accepted.length === 0 ? [{ field: 'terms', text: t('registration.missing.terms') }] : []),
  ];
  const problemOn = (name: TextName) => {
    if ((name === 'mail' || name === 'website') && refused.includes(name) && !isEmpty(name)) {
      return t(`registration.wrong.${name}`);
    }
    return attempt > 0 ? problems.find(({ field }) => field === name)?.text : undefined;
  };
  const submit = () => {
    setAttempt(attempt + 1);
    if (problems.length === 0 && kind !== null && terms.data && !apply.isPending) {
      apply.mutate({ body: { ...texts, kind, acceptedTerms: terms.data.version } });
    }
  };
  return (
    <form
      noValidate
      aria-labelledby="application"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap={3}>
        <Heading level={2} id="application">
          {t('registration.formTitle')}
        </Heading>
        {attempt > 0 && problems.length > 0 ? (
          <ErrorSummary title={t('registration.incomplete')} problems={problems} attempt={attempt} />
        ) : null}
        {apply.error && refused.length === 0 ? <ProblemNotice error={apply.error} /> : null}
        {terms.error ? <ProblemNotice error={terms.error} onRetry={() => void terms.refetch()} /> : null}
        {TEXTS.map((name) => (
          <TextField
            key={name}
            id={name}
            label={t(`registration.field.${name}`)}
            hint={HINTED.includes(name) ? t(`registration.hint.${name as 'website' | 'mail'}`) : undefined}
            value={texts[name]}
            onChange={(value) => setTexts({ ...texts, [name]: value })}
            maxLength={name === 'website' ? 300 : 200}
            autoComplete={COMPLETES[name]}
            problem={problemOn(name)}
          />
        ))}
        <div id="kind" tabIndex={-1}>
          <RadioGroup
            label={t('registration.field.kind')}
            options={KINDS.map((value) => ({ value, label: t(`registration.kind.${value}`) }))}
            value={kind}
            onChange={(value) => setKind(value as ProviderKind)}
          />
        </div>
        <div id="terms" tabIndex={-1}>
          <CheckboxGroup
            label={t('registration.field.terms')}
            options={[{ value: 'accepted', label: t('registration.accept') }]}
            value={accepted}
            onChange={setAccepted}
          />
        </div>
        <div>
          <Button type="submit" emphasis="primary" isPending={apply.isPending}>
            {t('registration.send')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
