// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Taught } from '../../../api/types';
import { heldWords, isUnknown } from '../../../offer/heldLevel';
import { TaughtScale } from '../../../offer/TaughtBar';
import { Legend } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { Name } from '../../../wording/Name';
import { useWording } from '../../../wording/useWording';
import styles from './TaughtLevels.module.css';

interface TaughtLevelsProps {
  teaches: Taught[];
  /** Whether the person's own level is known. */
  isMine: boolean;
}

/** What one can do afterwards: from → to per competency, with my own level in it. */
export function TaughtLevels({ teaches, isMine }: TaughtLevelsProps) {
  const { t } = useTranslation();
  const legendHeld = t(
    teaches.some(({ estimated }) => estimated)
      ? 'matching.course.legendEstimated'
      : 'matching.course.legendHeld',
  );
  return (
    <Stack as="section" gap={3}>
      <Heading level={2}>{t('matching.course.teachesTitle')}</Heading>
      {teaches.length === 0 ? (
        <Text>{t('matching.course.noTeaches')}</Text>
      ) : (
        <>
          <ul className={styles.list}>
            {teaches.map((taught) => (
              <TaughtRow key={taught.competency.id} taught={taught} isMine={isMine} />
            ))}
          </ul>
          <Legend
            entries={[
              ...(isMine ? [{ mark: 'held' as const, label: legendHeld }] : []),
              { mark: 'gained', label: t('matching.course.legendGained') },
              ...(isMine ? [{ mark: 'required' as const, label: t('matching.course.legendRequired') }] : []),
              ...(isMine && teaches.some(isUnknown)
                ? [{ mark: 'unknown' as const, label: t('common.level.UNKNOWN') }]
                : []),
            ]}
          />
        </>
      )}
    </Stack>
  );
}

function TaughtRow({ taught, isMine }: { taught: Taught; isMine: boolean }) {
  const { t } = useTranslation();
  const wording = useWording();
  const span =
    taught.from === null
      ? t('matching.course.upTo', { to: wording.level(taught.to) })
      : t('matching.course.from', { from: wording.level(taught.from), to: wording.level(taught.to) });
  const mine = [
    t('matching.course.mine', { level: heldWords(taught, t, wording) }),
    taught.required ? t('matching.course.required', { level: wording.level(taught.required) }) : null,
  ].filter(Boolean);
  return (
    <li className={styles.row}>
      <div>
        <Heading level={3}>
          <Name label={taught.competency.label} />
        </Heading>
        <Text size="small">{span}</Text>
      </div>
      <div>
        <TaughtScale taught={taught} isMine={isMine} />
        {isMine ? (
          <Text size="small" muted>
            {mine.join(' · ')}
          </Text>
        ) : null}
      </div>
    </li>
  );
}
