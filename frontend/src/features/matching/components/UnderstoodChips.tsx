// SPDX-License-Identifier: GPL-3.0-or-later
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Row } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { ChipLink } from '../../../ui/TextLink';
import { Name } from '../../../wording/Name';
import { useMatchCounts } from '../api/useMatchCount';
import { useUnderstanding } from '../api/useUnderstanding';
import type { ResultsSearch } from '../resultsSearch';
import { understood } from '../understood';

/** What the text was taken to mean; each leads to the offers for just that, and what leads to none is not offered. */
export const UnderstoodChips = memo(function UnderstoodChips({ search }: { search: ResultsSearch }) {
  const { t } = useTranslation();
  const { data } = useUnderstanding(search.text);
  const meant = data && search.text !== undefined ? understood(data, search) : [];
  const counts = useMatchCounts(meant.map((one) => one.search));
  // They stand there until their number is known: what comes later would push the offers down.
  const chips = meant.filter((_, index) => counts[index] !== 0);
  if (chips.length === 0) {
    return null;
  }
  return (
    <Row gap={1}>
      <Text size="small" muted>
        {t('matching.results.understoodAs')}
      </Text>
      <Row as="ul">
        {chips.map(({ key, label, search: found }) => (
          <li key={key}>
            <ChipLink to="/courses" search={found}>
              <Name label={label} />
            </ChipLink>
          </li>
        ))}
      </Row>
    </Row>
  );
});
