// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { FeedbackMessage, ReceivedFeedback } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert, Card } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useDeleteFeedback } from '../api/useDeleteFeedback';
import { useReceivedFeedback } from '../api/useReceivedFeedback';
import styles from './ReceivedPage.module.css';

/** What was written about the pages, for those who can do something about it. */
export function ReceivedPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useReceivedFeedback();
  return (
    <PageBody>
      <Stack gap={2}>
        <Heading level={1}>{t('accessibility.received.title')}</Heading>
        <Text prose>{t('accessibility.received.lead')}</Text>
      </Stack>
      {data ? <Messages received={data} /> : null}
      {error ? <ProblemNotice error={error} onRetry={refetch} /> : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}

function Messages({ received: { messages, more } }: { received: ReceivedFeedback }) {
  const { t } = useTranslation();
  const remove = useDeleteFeedback();
  return (
    <Stack gap={3}>
      <Text muted>
        <output>
          {remove.isSuccess ? `${t('accessibility.received.deleted')} ` : ''}
          {messages.length > 0 ? t('accessibility.received.count', { count: messages.length }) : ''}
        </output>
      </Text>
      {remove.error ? <ProblemNotice error={remove.error} /> : null}
      {messages.length === 0 ? (
        <Alert kind="info" title={t('accessibility.received.emptyTitle')}>
          <Text size="small">{t('accessibility.received.emptyText')}</Text>
        </Alert>
      ) : null}
      <Stack as="ul" gap={3}>
        {messages.map((message) => (
          <li key={message.id}>
            <Message
              message={message}
              onDone={() => remove.mutate({ params: { path: { id: message.id } } })}
            />
          </li>
        ))}
      </Stack>
      {more ? <Text muted>{t('accessibility.received.more')}</Text> : null}
    </Stack>
  );
}

function Message({ message, onDone }: { message: FeedbackMessage; onDone: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const date = wording.dateTime(message.at);
  return (
    <Card as="div">
      <Heading level={2} size="item">
        {t('accessibility.received.from', { date })}
      </Heading>
      <div className={styles.text}>
        <Text prose>{message.text}</Text>
      </div>
      <Row spread gap={2}>
        <Text as="span" size="small" muted>
          {[
            message.page ? t('accessibility.received.page', { page: message.page }) : null,
            message.contact
              ? t('accessibility.received.contact', { contact: message.contact })
              : t('accessibility.received.noContact'),
          ]
            .filter((part) => part !== null)
            .join(' · ')}
        </Text>
        <Button size="small" icon="check" onPress={onDone}>
          {t('accessibility.received.done')}
          <HiddenText>{t('accessibility.received.doneAbout', { date })}</HiddenText>
        </Button>
      </Row>
    </Card>
  );
}
