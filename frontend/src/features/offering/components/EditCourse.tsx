// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { Button } from '../../../ui/Button';
import { Text } from '../../../ui/Text';
import { useStartOffer } from '../api/useWrittenOffers';

const NOT_FOUND = 404;

/** Goes on writing what is published already; what a feed brings is changed in the feed. */
export function EditCourse({ courseId, title }: { courseId: string; title: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const start = useStartOffer((offerId) => void navigate({ to: '/my-offers/$offerId', params: { offerId } }));
  if (start.error) {
    return (
      <Text size="small" role="status">
        {t(problemOf(start.error).status === NOT_FOUND ? 'offering.list.fromFeed' : 'common.error.title')}
      </Text>
    );
  }
  return (
    <Button
      size="small"
      emphasis="tertiary"
      aria-label={t('offering.list.editOf', { title })}
      isPending={start.isPending}
      onPress={() => start.mutate({ body: { copyOf: null, courseId } })}
    >
      {t('offering.list.edit')}
    </Button>
  );
}
