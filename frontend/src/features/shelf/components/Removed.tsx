// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Shortlisted } from '../../../api/types';
import { useKeepCourse } from '../../../offer/api/useShortlist';
import { SaveNote } from '../../../offer/KeepButton';
import { Button } from '../../../ui/Button';
import { Row } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';

/** Says what was removed and takes it back; the focus comes here, for what had it is gone. */
export function Removed({ entry }: { entry: Shortlisted }) {
  const { t } = useTranslation();
  const keep = useKeepCourse(entry);
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div ref={said} tabIndex={-1} role="status">
      <Panel tinted>
        <Row spread>
          <Text>{t('shelfPages.removed', { title: entry.title })}</Text>
          <Button
            size="small"
            onPress={() => keep.mutate({ params: { path: { courseId: entry.courseId } }, keepalive: true })}
          >
            {t('shelfPages.undo')}
          </Button>
        </Row>
        <SaveNote error={keep.error} isPaused={keep.isPaused} />
      </Panel>
    </div>
  );
}
