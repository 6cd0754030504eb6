// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { ProviderApplication } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Row, Stack } from '../../../ui/Layout';
import { Alert, Badge, Card } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { ExternalLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useDecide } from '../api/useApplications';
import type { Access } from './AccessIssued';

const KINDS = { OPEN: 'warning', ACCEPTED: 'success', DECLINED: 'plain' } as const;

interface ApplicationCardProps {
  application: ProviderApplication;
  onAccepted: (access: Access) => void;
}

/** One provider: who it says it is, and what the platform made of it. */
export function ApplicationCard({ application, onAccepted }: ApplicationCardProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { organisation, state } = application;
  return (
    <Card as="li">
      <Row spread gap={2}>
        <Heading level={2} size="item">
          {organisation}
        </Heading>
        <Badge kind={KINDS[state]}>{t(`applications.state.${state}`)}</Badge>
      </Row>
      <Facts
        facts={[
          {
            key: 'kind',
            label: t('registration.field.kind'),
            value: t(`registration.kind.${application.kind}`),
          },
          { key: 'city', label: t('registration.field.city'), value: application.city },
          {
            key: 'website',
            label: t('registration.field.website'),
            value: <ExternalLink href={application.website}>{application.website}</ExternalLink>,
          },
          { key: 'contact', label: t('registration.field.contactName'), value: application.contactName },
          { key: 'mail', label: t('registration.field.mail'), value: application.mail },
          { key: 'at', label: t('applications.at'), value: wording.dateTime(application.appliedAt) },
          { key: 'terms', label: t('applications.terms'), value: application.termsVersion },
          ...(application.note
            ? [{ key: 'note', label: t('applications.note'), value: application.note }]
            : []),
        ]}
      />
      {state === 'OPEN' ? <Decision application={application} onAccepted={onAccepted} /> : null}
    </Card>
  );
}

function Decision({ application, onAccepted }: ApplicationCardProps) {
  const { t } = useTranslation();
  const decide = useDecide();
  const [note, setNote] = useState('');
  const [asked, setAsked] = useState(false);
  const about = <HiddenText>{t('applications.about', { name: application.organisation })}</HiddenText>;
  const submit = (accept: boolean) => {
    setAsked(true);
    if (note.trim() === '' || decide.isPending) {
      return;
    }
    decide.mutate(
      { params: { path: { applicationId: application.id } }, body: { accept, note: note.trim() } },
      {
        onSuccess: ({ code, until }) => {
          if (code !== null && until !== null) {
            onAccepted({
              login: application.mail,
              displayName: application.contactName,
              by: 'LINK',
              code,
              until,
            });
          }
        },
      },
    );
  };
  return (
    <Stack gap={2}>
      {application.loginTaken ? (
        <Alert kind="warning" title={t('applications.loginTaken')}>
          <Text size="small">{t('applications.loginTakenHint')}</Text>
        </Alert>
      ) : null}
      {decide.error ? <Refused error={decide.error} /> : null}
      <TextField
        label={t('applications.noteLabel')}
        hint={t('applications.noteHint')}
        value={note}
        onChange={setNote}
        maxLength={500}
        autoComplete="off"
        problem={asked && note.trim() === '' ? t('applications.noteMissing') : undefined}
      />
      <Row gap={2}>
        <Button emphasis="primary" size="small" isPending={decide.isPending} onPress={() => submit(true)}>
          {t('applications.accept')}
          {about}
        </Button>
        <Button size="small" isPending={decide.isPending} onPress={() => submit(false)}>
          {t('applications.decline')}
          {about}
        </Button>
      </Row>
    </Stack>
  );
}

function Refused({ error }: { error: unknown }) {
  const { t } = useTranslation();
  switch (problemOf(error).type) {
    case '/errors/application-not-open':
      return <Alert kind="warning" title={t('applications.notOpen')} live />;
    case '/errors/login-taken':
      return <Alert kind="warning" title={t('applications.loginTaken')} live />;
    default:
      return <ProblemNotice error={error} />;
  }
}
