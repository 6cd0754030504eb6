// SPDX-License-Identifier: GPL-3.0-or-later
import { memo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../../api/types';
import { CheckboxGroup } from '../../../ui/Choice';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { usePressed } from '../../../ui/usePressed';
import { useWording } from '../../../wording/useWording';
import { type ChangeSearch, chosenOf, readResultsSearch, toggled } from '../resultsSearch';
import { useFacetWords } from './useFacetWords';

const SHOWN_AT_FIRST = 8;

/** Their values are steps of a range: bars show how the offers are spread over it. */
const RANGES: readonly Facet['name'][] = ['price', 'duration', 'daysAbsent'];

interface FacetGroupProps {
  facet: Facet;
  selected: string[];
  onChange: ChangeSearch;
  /** Folded until something in it is chosen. */
  folds?: boolean;
}

/** One facet with its live counts; nought is shown, not hidden. */
export const FacetGroup = memo(function FacetGroup({
  facet,
  selected,
  onChange,
  folds = false,
}: FacetGroupProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const words = useFacetWords();
  const [pressed, press] = usePressed(selected);
  const most = Math.max(...facet.values.map(({ count }) => count), 1);
  const options = facet.values.map(({ value, label, count }) => ({
    value,
    label: words(facet.name, value, label),
    count: wording.number(count),
    countLabel: t('matching.results.facetCount', { count }),
    muted: count === 0,
    share: RANGES.includes(facet.name) ? count / most : undefined,
  }));
  const select = (value: string) => {
    // One pace at most: the newest choice wins.
    const next = (chosen: string[]) => toggled(chosen, value).slice(facet.name === 'pace' ? -1 : 0);
    press(next(pressed));
    onChange((now) => readResultsSearch({ ...now, [facet.name]: next(chosenOf(now, facet.name)) }));
  };
  // What is chosen or would find something comes before what finds nothing, and stays there while the page is open.
  const rank = (option: (typeof options)[number]) =>
    selected.includes(option.value) ? 0 : option.muted ? 2 : 1;
  const [order] = useState(() => options.toSorted((a, b) => rank(a) - rank(b)).map(({ value }) => value));
  const place = ({ value }: { value: string }) =>
    order.includes(value) ? order.indexOf(value) : order.length;
  const ordered = options.toSorted((a, b) => place(a) - place(b));
  const visible = options.length > SHOWN_AT_FIRST ? ordered.slice(0, SHOWN_AT_FIRST) : options;
  const hidden = options.length > SHOWN_AT_FIRST ? ordered.slice(SHOWN_AT_FIRST) : [];
  const label = t(`matching.results.facet.${facet.name}`);
  const group = (part: typeof options, name: string, hideLabel: boolean) => (
    <CheckboxGroup
      label={name}
      hideLabel={hideLabel}
      options={part}
      value={pressed}
      onChange={(_, value) => select(value)}
    />
  );
  const values = (
    <Stack gap={0}>
      {group(visible, label, folds)}
      {facet.name === 'bookableWithoutApproval' ? (
        <Text size="small" muted>
          {t('matching.results.approvalRule')}
        </Text>
      ) : null}
      {hidden.length > 0 ? (
        <Disclosure summary={t('matching.results.moreValues', { count: hidden.length })}>
          {group(hidden, t('matching.results.further', { label }), false)}
        </Disclosure>
      ) : null}
    </Stack>
  );
  if (!folds) {
    return values;
  }
  const summary =
    selected.length > 0 ? t('matching.results.facetChosen', { label, count: selected.length }) : label;
  return (
    <Disclosure summary={summary} defaultExpanded={selected.length > 0}>
      {values}
    </Disclosure>
  );
});
