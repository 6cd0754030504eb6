// SPDX-License-Identifier: GPL-3.0-or-later
import { lazy, memo, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import type { ResultsSearch } from '../resultsSearch';

const MySearches = lazy(async () => ({ default: (await import('./MySearches')).MySearches }));

export const MySearchesButton = memo(function MySearchesButton({ search }: { search: ResultsSearch }) {
  const { t } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button size="small" onPress={() => setOpen(true)}>
        {t('search.mine.title')}
      </Button>
      {isOpen ? (
        <Suspense fallback={null}>
          <MySearches search={search} onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </>
  );
});
