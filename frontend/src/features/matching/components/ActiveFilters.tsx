// SPDX-License-Identifier: GPL-3.0-or-later
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Matches } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { RemovableChip } from '../../../ui/Chips';
import { Row } from '../../../ui/Layout';
import { HiddenText } from '../../../ui/Text';
import { activeFilters, withoutFilter, withoutFilters } from '../activeFilters';
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';
import type { Named } from '../unknownNamed';
import { useFilterWords } from './useFilterWords';

interface ActiveFiltersProps {
  search: ResultsSearch;
  first: Matches | undefined;
  unknown: Named | undefined;
  onChange: ChangeSearch;
}

/** Every set filter as a chip that takes it away. */
export const ActiveFilters = memo(function ActiveFilters({
  search,
  first,
  unknown,
  onChange,
}: ActiveFiltersProps) {
  const { t } = useTranslation();
  const words = useFilterWords(search, first, unknown);
  const filters = activeFilters(search);
  if (filters.length === 0) {
    return null;
  }
  return (
    <section>
      <HiddenText>{t('matching.results.chips')}</HiddenText>
      <Row>
        {filters.map((filter) => (
          <RemovableChip
            key={`${filter.key}:${filter.value}`}
            label={words(filter)}
            removeLabel={t('common.remove', { label: words(filter) })}
            onRemove={() => onChange((now) => withoutFilter(now, filter))}
          />
        ))}
        <Button emphasis="tertiary" size="small" onPress={() => onChange(withoutFilters)}>
          {t('matching.results.clearAll')}
        </Button>
      </Row>
    </section>
  );
});
