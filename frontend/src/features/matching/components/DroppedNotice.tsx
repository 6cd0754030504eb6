// SPDX-License-Identifier: GPL-3.0-or-later
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import de from '../../../locales/de';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { CUT_TEXT } from '../resultsSearch';

declare module '@tanstack/history' {
  interface HistoryState {
    /** Names in the address that came, of which something made no sense. */
    dropped?: string[];
  }
}

type Named = keyof (typeof de)['search']['field'];

function isNamed(key: string): key is Named {
  return key in de.search.field;
}

/** Says which part of an address was not understood and left out, or cut. */
export function DroppedNotice() {
  const { t } = useTranslation();
  const dropped = useLocation({ select: ({ state }) => state.dropped });
  if (dropped === undefined || dropped.length === 0) {
    return null;
  }
  const named = dropped.filter((key) => key !== CUT_TEXT);
  const name = (key: string) => (isNamed(key) ? t(`search.field.${key}`) : key);
  return (
    <>
      {named.length < dropped.length ? (
        <Alert kind="info" title={t('search.cut')}>
          <Text size="small">{t('search.cutHint')}</Text>
        </Alert>
      ) : null}
      {named.length > 0 ? (
        <Alert
          kind="info"
          title={t('search.dropped', { count: named.length, names: named.map(name).join('“, „') })}
        >
          <Text size="small">{t('search.droppedHint')}</Text>
        </Alert>
      ) : null}
    </>
  );
}
