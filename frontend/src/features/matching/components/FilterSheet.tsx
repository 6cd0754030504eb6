// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Sheet } from '../../../ui/Overlay';
import { useWording } from '../../../wording/useWording';
import { activeFilters } from '../activeFilters';
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';
import { FilterPanel } from './FilterPanel';
import styles from './FilterSheet.module.css';

interface FilterSheetProps {
  search: ResultsSearch;
  /** Undefined until the first answer; the button already stands where it will be. */
  facets: Facet[] | undefined;
  total: number;
  onChange: ChangeSearch;
}

/** The same filters on a phone, with the count on the button that closes them. */
export function FilterSheet({ search, facets, total, onChange }: FilterSheetProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  const count = activeFilters(search).filter(({ key }) => key !== 'text').length;
  return (
    <div className={styles.narrow}>
      <Button size="small" isDisabled={facets === undefined} onPress={() => setOpen(true)}>
        {count > 0 ? t('matching.results.filtersCount', { count }) : t('matching.results.filters')}
      </Button>
      <Sheet
        title={t('matching.results.filters')}
        closeLabel={t('common.close')}
        isOpen={isOpen}
        onClose={close}
        footer={
          <Button emphasis="primary" block onPress={close}>
            {t('matching.results.showResults', {
              count: total,
              formatted: wording.number(total),
            })}
          </Button>
        }
      >
        <FilterPanel search={search} facets={facets ?? []} onChange={onChange} />
      </Sheet>
    </div>
  );
}
