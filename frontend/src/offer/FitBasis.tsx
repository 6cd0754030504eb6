// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Text } from '../ui/Text';
import { type CourseSearch, isWeighted } from './courseSearch';

/** What the scores of a list refer to: the same course has another one in another search. */
export function FitBasis({ search }: { search: CourseSearch }) {
  const { t } = useTranslation();
  const isSearch = Object.values(search).some((value) => value !== undefined);
  return (
    <Text size="small" muted>
      {isWeighted(search)
        ? t('shelf.fit.weights')
        : search.text !== undefined
          ? t('shelf.fit.text', { text: search.text })
          : t(isSearch ? 'shelf.fit.search' : 'shelf.fit.need')}
    </Text>
  );
}
