// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Matches } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { RemovableChip } from '../../../ui/Chips';
import { Row } from '../../../ui/Layout';
import { HiddenText } from '../../../ui/Text';
import { activeFilters, withoutFilter, withoutFilters } from '../activeFilters';
import type { ResultsSearch } from '../resultsSearch';
import { useFilterWords } from './useFilterWords';

interface ActiveFiltersProps {
  search: ResultsSearch;
  first: Matches | undefined;
  onChange: (next: ResultsSearch) => void;
}

/** Every set filter as a chip that takes it away. */
export function ActiveFilters({ search, first, onChange }: ActiveFiltersProps) {
  const { t } = useTranslation();
  const words = useFilterWords(search, first);
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
            onRemove={() => onChange(withoutFilter(search, filter))}
          />
        ))}
        <Button emphasis="tertiary" size="small" onPress={() => onChange(withoutFilters(search))}>
          {t('matching.results.clearAll')}
        </Button>
      </Row>
    </section>
  );
}
