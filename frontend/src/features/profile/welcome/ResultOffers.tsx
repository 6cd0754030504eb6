// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Hit, NeedItem } from '../../../api/types';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { CourseCardView } from '../../../offer/CourseCardView';
import { isObligation } from '../../../offer/obligation';
import { Stack } from '../../../ui/Layout';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import type { useFirstMatches } from '../api/useFirstMatches';
import styles from './welcome.module.css';

const CARDS = 3;

/** The first offers, what a rule asks for apart from them; they follow each change of the profile. */
export function ResultOffers({ matches }: { matches: ReturnType<typeof useFirstMatches> }) {
  const { t } = useTranslation();
  const { data, error, refetch } = matches;
  const duties = data?.hits.filter(isObligation) ?? [];
  const chosen = data?.hits.filter((hit) => !isObligation(hit)) ?? [];
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
        {data && chosen.length === 0 ? <Text>{t('wizard.result.noOffers')}</Text> : null}
        {data ? <Cards hits={chosen.slice(0, CARDS)} need={data.need} /> : null}
        {data && duties.length > 0 ? (
          <>
            <Heading level={3}>{t('wizard.result.duties')}</Heading>
            <Text size="small">
              {t('wizard.result.dutiesLead')} <TextLink to="/">{t('wizard.result.dutiesAll')}</TextLink>
            </Text>
            <Cards hits={duties.slice(0, CARDS)} need={data.need} />
          </>
        ) : null}
      </Stack>
    </section>
  );
}

function Cards({ hits, need }: { hits: Hit[]; need: NeedItem[] }) {
  return (
    <Stack gap={3}>
      {hits.map((hit) => (
        <CourseCardView key={hit.course.id} course={hit.course} match={hit} need={need} />
      ))}
    </Stack>
  );
}
