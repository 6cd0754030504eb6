// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { PageBody, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useMails } from '../api/useMails';
import { MailCard } from './MailCard';

/** What was sent, what waits, and what an administrator has to hand over or decide. */
export function MailsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useMails();
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('mails.title')}</Heading>
        <Text>{t('mails.lead')}</Text>
      </Stack>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data?.mails.length === 0 ? <Text>{t('mails.none')}</Text> : null}
      {data ? (
        <Stack as="ul" gap={2}>
          {data.mails.map((mail) => (
            <MailCard key={mail.id} mail={mail} />
          ))}
        </Stack>
      ) : null}
      {data?.more ? (
        <Text size="small" muted>
          {t('mails.more')}
        </Text>
      ) : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}
