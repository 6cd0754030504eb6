// SPDX-License-Identifier: GPL-3.0-or-later
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Matches } from '../../../api/types';
import { usePressed } from '../../../ui/usePressed';
import { useWording } from '../../../wording/useWording';
import { monthsFrom, today } from '../dates';
import { type ChangeSearch, readResultsSearch, toggled } from '../resultsSearch';
import styles from './MonthStrip.module.css';

const MONTHS = 12;

interface MonthStripProps {
  chosen: string[];
  /** Undefined until the first answer; the strip already stands where it will be. */
  first: Matches | undefined;
  onChange: ChangeSearch;
}

/** How many offers start in each of the next twelve months; one press narrows to a month, another takes it back. */
export const MonthStrip = memo(function MonthStrip({ chosen, first, onChange }: MonthStripProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const counts = new Map(
    first?.facets.find(({ name }) => name === 'month')?.values.map(({ value, count }) => [value, count]),
  );
  const [pressed, press] = usePressed(chosen);
  const toggle = (month: string) => {
    press(toggled(pressed, month));
    onChange((now) => readResultsSearch({ ...now, month: toggled(now.month, month).toSorted() }));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a grid in every browser
    <div role="group" aria-label={t('search.months')} className={styles.strip}>
      {monthsFrom(today().slice(0, 7), MONTHS).map((month) => {
        const count = counts.get(month) ?? 0;
        const name = wording.monthShort(month);
        const shown = first === undefined ? '–' : wording.number(count);
        return (
          <button
            key={month}
            type="button"
            className={styles.month}
            aria-pressed={pressed.includes(month)}
            // The name begins as the button reads, for those who speak to the page.
            aria-label={`${name} ${shown}, ${t('search.monthOffers', { month: wording.month(month), count })}`}
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
});
