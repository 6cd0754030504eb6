// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { stringifyUrlSearch } from '../../../api/urlSearch';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Sheet } from '../../../ui/Overlay';
import type { ResultsSearch } from '../resultsSearch';
import { RecentSearches } from './RecentSearches';
import { SavedSearches } from './SavedSearches';

interface MySearchesProps {
  search: ResultsSearch;
  onClose: () => void;
}

/** What one searched for and keeps; nobody else sees either. */
export function MySearches({ search, onClose }: MySearchesProps) {
  const { t } = useTranslation();
  const session = useSession();
  return (
    <Sheet
      title={t('search.mine.title')}
      closeLabel={t('common.close')}
      isOpen
      onClose={onClose}
      footer={
        <Button block onPress={onClose}>
          {t('common.close')}
        </Button>
      }
    >
      <Stack gap={4}>
        {session?.employeeId ? (
          <SavedSearches query={stringifyUrlSearch({ ...search }).slice(1)} onOpened={onClose} />
        ) : null}
        {session ? <RecentSearches accountId={session.accountId} onOpened={onClose} /> : null}
      </Stack>
    </Sheet>
  );
}
