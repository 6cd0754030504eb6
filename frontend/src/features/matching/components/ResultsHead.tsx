// SPDX-License-Identifier: GPL-3.0-or-later
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet, Matches } from '../../../api/types';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Segments } from '../../../ui/Segments';
import { Select } from '../../../ui/Select';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { type ChangeSearch, chosenOf, type ResultsSearch, SORTS, type View } from '../resultsSearch';
import type { Named } from '../unknownNamed';
import { hasOwnWeights } from '../weights';
import { ActiveFilters } from './ActiveFilters';
import { FilterSheet } from './FilterSheet';
import { MonthStrip } from './MonthStrip';
import { MySearchesButton } from './MySearchesButton';
import { UnderstoodChips } from './UnderstoodChips';

const WeightPanel = lazy(async () => ({ default: (await import('./WeightPanel')).WeightPanel }));

const VIEWS: readonly View[] = ['list', 'map', 'calendar'];

/** Without a text or a competency the list holds what the person needs. */
export function isSearch({ text, competency, jobRole }: ResultsSearch): boolean {
  return text !== undefined || competency !== undefined || jobRole !== undefined;
}

/** A text without any word to search by does not count, and the offers are those without a text. */
function isTextIgnored({ text }: ResultsSearch, { weights }: Matches): boolean {
  return text !== undefined && weights.every(({ code }) => code !== 'TEXT_MATCH');
}

interface ResultsHeadProps {
  search: ResultsSearch;
  /** The same a moment later, for what is not pressed itself. */
  late: ResultsSearch;
  first: Matches | undefined;
  /** Known too where a contradiction leaves no offers. */
  facets: Facet[] | undefined;
  unknown: Named | undefined;
  onChange: ChangeSearch;
}

/** How many there are, by what they are narrowed and ordered, and how they are shown. */
export function ResultsHead({ search, late, first, facets, unknown, onChange }: ResultsHeadProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const count = first
    ? t('matching.results.count', { count: first.total, formatted: wording.number(first.total) })
    : t('matching.results.title');
  const options = SORTS.map((value) => ({ value, label: t(`matching.results.sort.${value}`) }));
  const isList = search.view === undefined;
  return (
    <Stack gap={2}>
      <Row spread gap={2}>
        <div role="status">
          <Heading level={1}>{count}</Heading>
        </div>
        <Segments
          label={t('search.view.label')}
          options={VIEWS.map((value) => ({ value, label: t(`search.view.${value}`) }))}
          value={search.view ?? 'list'}
          onChange={(view) => onChange((now) => ({ ...now, view: view === 'list' ? undefined : view }))}
        />
      </Row>
      <MonthStrip chosen={chosenOf(search, 'month')} first={first} onChange={onChange} />
      <Row spread gap={1}>
        <Row gap={1}>
          <FilterSheet search={search} facets={facets} total={first?.total ?? 0} onChange={onChange} />
          <MySearchesButton search={late} />
        </Row>
        {isList ? (
          <Select
            label={t('matching.results.sortLabel')}
            options={options}
            value={search.sort ?? 'MATCH'}
            onChange={(sort) => onChange((now) => ({ ...now, sort: sort === 'MATCH' ? undefined : sort }))}
          />
        ) : null}
      </Row>
      {late.view === undefined && late.sort === undefined ? (
        <Disclosure summary={t('search.weights.title')} defaultExpanded={hasOwnWeights(search)}>
          <Suspense fallback={null}>
            <WeightPanel search={late} onChange={onChange} />
          </Suspense>
        </Disclosure>
      ) : null}
      {first && first.need.length > 0 && isList && !isSearch(search) ? (
        <Text size="small" muted>
          {t('matching.results.needLead')}
        </Text>
      ) : null}
      <ActiveFilters search={late} first={first} unknown={unknown} onChange={onChange} />
      {first && isTextIgnored(search, first) ? (
        <Text size="small" muted>
          {t('matching.results.textIgnored')}
        </Text>
      ) : null}
      <UnderstoodChips search={late} />
    </Stack>
  );
}
