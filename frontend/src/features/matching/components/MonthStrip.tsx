// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Matches } from '../../../api/types';
import { useWording } from '../../../wording/useWording';
import { monthsFrom, today } from '../dates';
import type { ResultsSearch } from '../resultsSearch';
import styles from './MonthStrip.module.css';

const MONTHS = 12;

interface MonthStripProps {
  search: ResultsSearch;
  /** Undefined until the first answer; the strip already stands where it will be. */
  first: Matches | undefined;
  onChange: (next: ResultsSearch) => void;
}

/** How many offers start in each of the next twelve months; one press narrows to a month, another takes it back. */
export function MonthStrip({ search, first, onChange }: MonthStripProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const counts = new Map(
    first?.facets.find(({ name }) => name === 'month')?.values.map(({ value, count }) => [value, count]),
  );
  const chosen = search.month ?? [];
  const short = new Intl.DateTimeFormat(wording.language, { month: 'short', timeZone: 'UTC' });
  const long = new Intl.DateTimeFormat(wording.language, { month: 'long', year: 'numeric', timeZone: 'UTC' });
  const toggle = (month: string) => {
    const left = chosen.includes(month)
      ? chosen.filter((one) => one !== month)
      : [...chosen, month].toSorted();
    onChange({ ...search, month: left.length > 0 ? left : undefined });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div role="group" aria-label={t('search.months')} className={styles.strip}>
      {monthsFrom(today().slice(0, 7), MONTHS).map((month) => {
        const count = counts.get(month) ?? 0;
        const date = new Date(`${month}-01T00:00:00Z`);
        const name = short.format(date);
        const shown = first === undefined ? '–' : wording.number(count);
        return (
          <button
            key={month}
            type="button"
            className={styles.month}
            aria-pressed={chosen.includes(month)}
            // The name begins as the button reads, for those who speak to the page.
            aria-label={`${name} ${shown}, ${t('search.monthOffers', { month: long.format(date), count })}`}
            data-none={count === 0 ? '' : undefined}
            disabled={first === undefined}
            onClick={() => toggle(month)}
          >
            <span>{name}</span> <span className={styles.count}>{shown}</span>
          </button>
        );
      })}
    </div>
  );
}
