// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Stack } from '../ui/Layout';
import { CardSkeleton, Waiting } from '../ui/Skeleton';

const OUTLINES = ['first', 'second', 'third'];

export function CardsWaiting() {
  const { t } = useTranslation();
  return (
    <Waiting label={t('matching.results.loading')}>
      <Stack gap={3}>
        {OUTLINES.map((key) => (
          <CardSkeleton key={key} />
        ))}
      </Stack>
    </Waiting>
  );
}
