// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Matches } from '../../../api/types';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { Band, PageBody, Row, Stack } from '../../../ui/Layout';
import { Select } from '../../../ui/Select';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useMatches } from '../api/useMatches';
import { type ResultsSearch, SORTS } from '../resultsSearch';
import { ActiveFilters } from './ActiveFilters';
import { FilterPanel } from './FilterPanel';
import { FilterSheet } from './FilterSheet';
import { HitList } from './HitList';
import { RemovedOffers } from './RemovedOffers';
import styles from './ResultsPage.module.css';
import { SearchBar } from './SearchBar';
import { UnderstoodChips } from './UnderstoodChips';
import { ZeroResults } from './ZeroResults';

/** Which of them? All state stands in the address, so a list can be sent to a colleague. */
export function ResultsPage({ search }: { search: ResultsSearch }) {
  const matches = useMatches(search);
  const navigate = useNavigate();
  const change = (next: ResultsSearch) => navigate({ to: '/courses', search: next });
  const first = matches.data?.pages[0];
  return (
    <>
      <Band>
        <div className={styles.search}>
          <SearchBar key={search.text ?? ''} search={search} />
        </div>
      </Band>
      <PageBody>
        <div className={styles.columns}>
          <aside className={styles.filters}>
            {first ? <FilterPanel search={search} facets={first.facets} onChange={change} /> : null}
          </aside>
          <Stack gap={3}>
            <ResultsHead search={search} first={first} onChange={change} />
            {matches.error ? <ProblemNotice error={matches.error} onRetry={matches.refetch} /> : null}
            {matches.isPending ? <CardsWaiting /> : null}
            {first ? <HitList matches={matches} search={search} /> : null}
            {first?.total === 0 ? <ZeroResults search={search} first={first} /> : null}
            {first ? (
              <RemovedOffers
                key={first.total === 0 ? 'alone' : 'below'}
                removed={first.removed}
                isSearch={isSearch(search)}
                isAlone={first.total === 0}
              />
            ) : null}
          </Stack>
        </div>
      </PageBody>
    </>
  );
}

/** Without a text or a competency the list holds what the person needs. */
function isSearch({ text, competency, jobRole }: ResultsSearch): boolean {
  return text !== undefined || competency !== undefined || jobRole !== undefined;
}

/** A text without any word to search by does not count, and the offers are those without a text. */
function isTextIgnored({ text }: ResultsSearch, { weights }: Matches): boolean {
  return text !== undefined && weights.every(({ code }) => code !== 'TEXT_MATCH');
}

interface ResultsHeadProps {
  search: ResultsSearch;
  first: Matches | undefined;
  onChange: (next: ResultsSearch) => void;
}

function ResultsHead({ search, first, onChange }: ResultsHeadProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const count = first
    ? t('matching.results.count', { count: first.total, formatted: wording.number(first.total) })
    : t('matching.results.title');
  const options = SORTS.map((value) => ({ value, label: t(`matching.results.sort.${value}`) }));
  return (
    <Stack gap={2}>
      <Row spread gap={2}>
        <div role="status">
          <Heading level={1}>{count}</Heading>
        </div>
        <Row>
          <FilterSheet search={search} first={first} onChange={onChange} />
          <Select
            label={t('matching.results.sortLabel')}
            options={options}
            value={search.sort ?? 'MATCH'}
            onChange={(sort) => onChange({ ...search, sort: sort === 'MATCH' ? undefined : sort })}
          />
        </Row>
      </Row>
      {first && first.need.length > 0 && !isSearch(search) ? (
        <Text size="small" muted>
          {t('matching.results.needLead')}
        </Text>
      ) : null}
      <ActiveFilters search={search} first={first} onChange={onChange} />
      {first && isTextIgnored(search, first) ? (
        <Text size="small" muted>
          {t('matching.results.textIgnored')}
        </Text>
      ) : null}
      <UnderstoodChips search={search} />
    </Stack>
  );
}
