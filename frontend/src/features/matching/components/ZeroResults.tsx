// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Matches } from '../../../api/types';
import { ButtonLink } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { type ActiveFilter, activeFilters, withoutFilter } from '../activeFilters';
import { useMatchCount } from '../api/useMatchCount';
import type { ResultsSearch } from '../resultsSearch';
import { useFilterWords } from './useFilterWords';

interface ZeroResultsProps {
  search: ResultsSearch;
  first: Matches;
}

/** Nothing found: which filter to drop, and how many offers that brings. */
export function ZeroResults({ search, first }: ZeroResultsProps) {
  const { t } = useTranslation();
  const words = useFilterWords(search, first);
  const filters = activeFilters(search);
  // A word alone narrows nothing that another one could not find.
  const narrows = filters.some(({ key }) => key !== 'text');
  return (
    <Alert kind="info" title={t('matching.results.zeroTitle')}>
      <Text size="small">{narrows ? t('matching.results.zeroDrop') : t('matching.results.zeroNothing')}</Text>
      <Stack gap={1}>
        {filters.map((filter) => (
          <DropFilter
            key={`${filter.key}:${filter.value}`}
            search={search}
            filter={filter}
            words={words(filter)}
          />
        ))}
      </Stack>
      <Row>
        <ButtonLink to="/courses" search={{}} size="small" emphasis="tertiary">
          {t('matching.results.zeroAll')}
        </ButtonLink>
      </Row>
    </Alert>
  );
}

interface DropFilterProps {
  search: ResultsSearch;
  filter: ActiveFilter;
  words: string;
}

function DropFilter({ search, filter, words }: DropFilterProps) {
  const { t } = useTranslation();
  const without = withoutFilter(search, filter);
  const { data: count } = useMatchCount(without);
  if (!count) {
    return null;
  }
  return (
    <Row>
      <ButtonLink to="/courses" search={without} size="small">
        {t('matching.results.zeroDropHits', { filter: words, count })}
      </ButtonLink>
    </Row>
  );
}
