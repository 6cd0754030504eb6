// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Row } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import type { SaveState } from '../api/useAutosave';

interface SaveNoticeProps {
  state: SaveState;
  savedAt: string;
  onReload: () => void;
  onAgain: () => void;
}

/** Whether what is written is kept; told quietly while all is well. */
export function SaveNotice({ state, savedAt, onReload, onAgain }: SaveNoticeProps) {
  const { t } = useTranslation();
  const wording = useWording();
  if (state === 'stale') {
    return (
      <Alert kind="danger" title={t('offering.save.stale')} live>
        <Row gap={2}>
          <Button onPress={onReload}>{t('offering.save.reload')}</Button>
        </Row>
      </Alert>
    );
  }
  if (state === 'failed') {
    return (
      <Alert kind="warning" title={t('offering.save.failed')} live>
        <Row gap={2}>
          <Button onPress={onAgain}>{t('common.retry')}</Button>
        </Row>
      </Alert>
    );
  }
  return (
    <Text size="small" muted role="status">
      {state === 'saved'
        ? t('offering.save.saved', { time: wording.time(savedAt) })
        : state === 'invalid'
          ? t('offering.save.invalid')
          : t('offering.save.saving')}
    </Text>
  );
}
