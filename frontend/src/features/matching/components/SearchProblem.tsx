// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { ButtonLink } from '../../../ui/Button';
import { Row } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import type { ResultsSearch } from '../resultsSearch';

/** What an address may name that is not there, or not any more. */
const NAMED = ['competency', 'jobRole', 'provider', 'teaches'] as const;

interface SearchProblemProps {
  search: ResultsSearch;
  error: unknown;
  onRetry: () => void;
}

/** Why a search has no answer; for what nobody knows, the same search without it: to ask again would not help. */
export function SearchProblem({ search, error, onRetry }: SearchProblemProps) {
  const { t } = useTranslation();
  const { status, fields } = problemOf(error);
  const unknown = status === 400 ? NAMED.find((key) => fields.some(({ field }) => field === key)) : undefined;
  if (unknown === undefined) {
    return <ProblemNotice error={error} onRetry={onRetry} />;
  }
  const { [unknown]: _, ...without } = search;
  return (
    <Alert kind="warning" title={t(`search.unknown.${unknown}`)} live>
      <Text size="small">{t('search.unknown.hint')}</Text>
      <Row>
        <ButtonLink to="/courses" search={without} size="small">
          {t(`search.unknown.without.${unknown}`)}
        </ButtonLink>
        <ButtonLink to="/courses" search={{}} size="small" emphasis="tertiary">
          {t('matching.results.zeroAll')}
        </ButtonLink>
      </Row>
    </Alert>
  );
}
