// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { stringifyUrlSearch } from '../../../api/urlSearch';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { activeFilters } from '../activeFilters';
import { forgetSearches, recentSearches } from '../recentSearches';
import type { ResultsSearch } from '../resultsSearch';
import { useFilterWords } from './useFilterWords';

interface RecentSearchesProps {
  accountId: string;
  onOpened: () => void;
}

/** What was searched for in this browser, which alone knows of it. */
export function RecentSearches({ accountId, onOpened }: RecentSearchesProps) {
  const { t } = useTranslation();
  const [searches, setSearches] = useState(() => recentSearches(accountId));
  const forget = () => {
    forgetSearches(accountId);
    setSearches([]);
  };
  return (
    <Stack as="section" gap={2}>
      <Heading level={3} size="item">
        {t('search.mine.recent')}
      </Heading>
      <Text size="small" muted>
        {t('search.mine.onlyHere')}
      </Text>
      {searches.length === 0 ? (
        <Text size="small">{t('search.mine.noRecent')}</Text>
      ) : (
        <>
          <Stack as="ul" gap={0}>
            {searches.map((search) => (
              <li key={stringifyUrlSearch({ ...search })}>
                <RecentRow search={search} onOpened={onOpened} />
              </li>
            ))}
          </Stack>
          <Row>
            <Button size="small" emphasis="tertiary" onPress={forget}>
              {t('search.mine.forget')}
            </Button>
          </Row>
        </>
      )}
    </Stack>
  );
}

function RecentRow({ search, onOpened }: { search: ResultsSearch; onOpened: () => void }) {
  const words = useFilterWords(search, undefined);
  return (
    <TextLink to="/courses" search={search} touch onClick={onOpened}>
      {activeFilters(search).map(words).join(', ')}
    </TextLink>
  );
}
