// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/Button';
import { Row } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { useMatches } from '../api/useMatches';
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';
import type { Named } from '../unknownNamed';
import { FilterPanel } from './FilterPanel';

interface UnknownNamedProps {
  search: ResultsSearch;
  unknown: Named;
}

function without({ search, unknown }: UnknownNamedProps): ResultsSearch {
  const { [unknown]: _, ...rest } = search;
  return rest;
}

/** What the search names is not there: the same search without it, for to ask again would not help. */
export function UnknownNotice(props: UnknownNamedProps) {
  const { t } = useTranslation();
  return (
    <Alert kind="warning" title={t(`unknown.${props.unknown}`)} live>
      <Text size="small">{t('unknown.hint')}</Text>
      <Row>
        <ButtonLink to="/courses" search={without(props)} size="small">
          {t(`unknown.without.${props.unknown}`)}
        </ButtonLink>
        <ButtonLink to="/courses" search={{}} size="small" emphasis="tertiary">
          {t('matching.results.zeroAll')}
        </ButtonLink>
      </Row>
    </Alert>
  );
}

/** The filters are those without it. */
export function FiltersWithout({ onChange, ...props }: UnknownNamedProps & { onChange: ChangeSearch }) {
  const facets = useMatches(without(props)).data?.pages[0]?.facets;
  return facets ? <FilterPanel search={props.search} facets={facets} onChange={onChange} /> : null;
}
