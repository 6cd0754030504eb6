// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { Button } from '../../../ui/Button';
import { PageBody, Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { FeedbackForm } from './FeedbackForm';

/** For everybody, signed in or not. */
export function FeedbackPage({ from }: { from: string }) {
  const { t } = useTranslation();
  const [sent, setSent] = useState(false);
  const isGuest = useSession() === null;
  return (
    <PageBody>
      {sent ? (
        <Thanks onAgain={() => setSent(false)} />
      ) : (
        <Stack gap={4}>
          <Stack gap={2}>
            <Heading level={1}>{t('accessibility.feedback.title')}</Heading>
            <Text prose>
              {t(isGuest ? 'accessibility.feedback.leadGuest' : 'accessibility.feedback.lead')}
            </Text>
          </Stack>
          <FeedbackForm from={from} onSent={() => setSent(true)} />
        </Stack>
      )}
    </PageBody>
  );
}

function Thanks({ onAgain }: { onAgain: () => void }) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <Stack gap={3}>
      <Heading level={1} ref={heading} tabIndex={-1}>
        {t('accessibility.feedback.sentTitle')}
      </Heading>
      <Text prose>{t('accessibility.feedback.sentText')}</Text>
      <div>
        <Button onPress={onAgain}>{t('accessibility.feedback.again')}</Button>
      </div>
    </Stack>
  );
}
