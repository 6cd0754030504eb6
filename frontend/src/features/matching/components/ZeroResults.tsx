// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Matches } from '../../../api/types';
import { ButtonLink } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { activeFilters, withoutFilter, withoutFilters } from '../activeFilters';
import { useMatchCounts } from '../api/useMatchCount';
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
  const ways = filters.map((filter) => ({ filter, without: withoutFilter(search, filter) }));
  const counts = useMatchCounts(ways.map(({ without }) => without));
  const none = narrows && counts.every((count) => count === 0);
  const lead = none ? 'zeroTogether' : narrows ? 'zeroDrop' : 'zeroNothing';
  return (
    <Alert kind="info" title={t('matching.results.zeroTitle')}>
      <Text size="small">{t(`matching.results.${lead}`)}</Text>
      <Stack gap={1}>
        {ways.map(({ filter, without }, index) =>
          counts[index] ? (
            <Row key={`${filter.key}:${filter.value}`}>
              <ButtonLink to="/courses" search={without} size="small">
                {t('matching.results.zeroDropHits', { filter: words(filter), count: counts[index] })}
              </ButtonLink>
            </Row>
          ) : null,
        )}
        {none ? (
          <Row>
            <ButtonLink to="/courses" search={withoutFilters(search)} size="small">
              {t('matching.results.clearAll')}
            </ButtonLink>
          </Row>
        ) : null}
      </Stack>
      <Row>
        <ButtonLink to="/courses" search={{}} size="small" emphasis="tertiary">
          {t('matching.results.zeroAll')}
        </ButtonLink>
      </Row>
    </Alert>
  );
}
