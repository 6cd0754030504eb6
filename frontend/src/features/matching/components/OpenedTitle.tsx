// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Row } from '../../../ui/Layout';
import { Heading } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import type { ResultsSearch } from '../resultsSearch';

interface OpenedTitleProps {
  search: ResultsSearch;
  total: number;
  /** Whether it was opened just now: then one is taken there. */
  moves: boolean;
  onBack: () => void;
}

/** Above the offers of the one place or day that was opened, and the way back to the picture. */
export function OpenedTitle({ search, total, moves, onBack }: OpenedTitleProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const box = useRef<HTMLDivElement>(null);
  const { at, atName, startsOn } = search;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each place and day that is opened takes one there anew
  useEffect(() => {
    if (moves) {
      box.current?.focus({ preventScroll: true });
      box.current?.scrollIntoView({ block: 'start' });
    }
  }, [at, startsOn, moves]);
  const count = { count: total, formatted: wording.number(total) };
  const place = atName ?? t('search.map.unnamed');
  const title = [
    t('matching.results.count', count),
    ...(at === undefined ? [] : [t('search.chip.at', { place })]),
    ...(startsOn === undefined ? [] : [t('search.chip.startsOn', { date: wording.date(startsOn) })]),
  ].join(' ');
  return (
    <Row spread>
      <div ref={box} tabIndex={-1}>
        <Heading level={2} size="item">
          {title}
        </Heading>
      </div>
      <Button emphasis="tertiary" size="small" onPress={onBack}>
        {t(search.view === 'map' ? 'search.opened.toMap' : 'search.opened.toCalendar')}
      </Button>
    </Row>
  );
}
