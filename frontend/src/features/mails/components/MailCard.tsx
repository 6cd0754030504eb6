// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mail, MailState } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Row, Stack } from '../../../ui/Layout';
import { Badge, Card } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useMailText, useRetry } from '../api/useMails';
import styles from './MailCard.module.css';

const KINDS: Record<MailState, 'plain' | 'success' | 'warning'> = {
  WAITING: 'plain',
  SENDING: 'plain',
  HANDING_OVER: 'plain',
  SENT: 'success',
  FAILED: 'warning',
  UNCERTAIN: 'warning',
  NOT_SENT: 'warning',
};
const RETRIED: MailState[] = ['FAILED', 'UNCERTAIN', 'NOT_SENT'];

/** One mail: to whom, why, what became of it, and its text where it has to be handed over otherwise. */
export function MailCard({ mail }: { mail: Mail }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [isOpen, setOpen] = useState(false);
  const retry = useRetry();
  const about = <HiddenText>{t('mails.about', { to: mail.to })}</HiddenText>;
  return (
    <Card as="li">
      <Row spread gap={2}>
        <Heading level={2} size="item">
          {t(`mails.template.${mail.template}`)}
        </Heading>
        <Badge kind={KINDS[mail.state]}>{t(`mails.state.${mail.state}`)}</Badge>
      </Row>
      <Facts
        facts={[
          { key: 'to', label: t('mails.to'), value: mail.to },
          { key: 'created', label: t('mails.created'), value: wording.dateTime(mail.createdAt) },
          ...(mail.sentAt
            ? [{ key: 'sent', label: t('mails.sent'), value: wording.dateTime(mail.sentAt) }]
            : []),
          ...(mail.state === 'WAITING' && mail.nextAttemptAt && mail.attempts > 0
            ? [{ key: 'next', label: t('mails.next'), value: wording.dateTime(mail.nextAttemptAt) }]
            : []),
          ...(mail.error ? [{ key: 'error', label: t('mails.error'), value: mail.error }] : []),
        ]}
      />
      <Text size="small">{t(`mails.stateText.${mail.state}`)}</Text>
      {retry.error ? <ProblemNotice error={retry.error} /> : null}
      <Row gap={2}>
        {mail.readable ? (
          <Button size="small" onPress={() => setOpen(!isOpen)} aria-expanded={isOpen}>
            {t(isOpen ? 'mails.hide' : 'mails.read')}
            {about}
          </Button>
        ) : null}
        {RETRIED.includes(mail.state) ? (
          <Button
            size="small"
            isPending={retry.isPending}
            onPress={() => retry.mutate({ params: { path: { id: mail.id } } })}
          >
            {t('mails.retry')}
            {about}
          </Button>
        ) : null}
      </Row>
      {isOpen ? <MailText id={mail.id} /> : null}
    </Card>
  );
}

function MailText({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useMailText(id, true);
  if (error) {
    return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  }
  return (
    <Stack gap={1}>
      <Text strong>{data?.subject ?? t('common.loading')}</Text>
      {data?.text ? <pre className={styles.text}>{data.text}</pre> : null}
      <Text size="small" muted>
        {t('mails.readIsAudited')}
      </Text>
    </Stack>
  );
}
