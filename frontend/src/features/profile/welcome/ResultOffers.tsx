// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { CourseCardView } from '../../../offer/CourseCardView';
import { Stack } from '../../../ui/Layout';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import type { useFirstMatches } from '../api/useFirstMatches';
import styles from './welcome.module.css';

/** The first offers; they follow each change of the profile. */
export function ResultOffers({ matches }: { matches: ReturnType<typeof useFirstMatches> }) {
  const { t } = useTranslation();
  const { data, error, refetch } = matches;
  return (
    <section id="result-offers" className={styles.anchor} aria-labelledby="result-offers-title">
      <Stack gap={2}>
        <Heading level={2} id="result-offers-title">
          {t('wizard.result.offers')}
        </Heading>
        <div role="status">
          <HiddenText>{data ? t('wizard.result.count', { count: data.total }) : ''}</HiddenText>
        </div>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {data === undefined && !error ? <CardsWaiting /> : null}
        {data?.hits.length === 0 ? <Text>{t('wizard.result.noOffers')}</Text> : null}
        <Stack gap={3}>
          {data?.hits.map((hit) => (
            <CourseCardView key={hit.course.id} course={hit.course} match={hit} need={data.need} />
          ))}
        </Stack>
      </Stack>
    </section>
  );
}
