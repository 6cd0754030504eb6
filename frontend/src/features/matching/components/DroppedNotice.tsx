// SPDX-License-Identifier: GPL-3.0-or-later
import { useLocation } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';

declare module '@tanstack/history' {
  interface HistoryState {
    /** Names in the address that came, of which something made no sense. */
    dropped?: string[];
  }
}

/** Says which part of an address was not understood and left out. */
export function DroppedNotice() {
  const { t } = useTranslation();
  const dropped = useLocation({ select: ({ state }) => state.dropped });
  if (dropped === undefined || dropped.length === 0) {
    return null;
  }
  return (
    <Alert kind="info" title={t('search.dropped', { count: dropped.length, names: dropped.join(', ') })}>
      <Text size="small">{t('search.droppedHint')}</Text>
    </Alert>
  );
}
