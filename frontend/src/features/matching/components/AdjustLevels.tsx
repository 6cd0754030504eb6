// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Taught } from '../../../api/types';
import { heldWords } from '../../../offer/heldLevel';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { StateLevel } from './StateLevel';

/** Completion raises no level by itself: what one can now is for oneself to say. */
export function AdjustLevels({ teaches }: { teaches: Taught[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  if (teaches.length === 0) {
    return null;
  }
  return (
    <Stack gap={1}>
      <Heading level={3}>{t('learning.levelsTitle')}</Heading>
      <Text size="small">{t('learning.levelsLead')}</Text>
      {teaches.map((taught) => (
        <Disclosure
          key={taught.competency.id}
          summary={t('learning.levelOf', {
            competency: wording.label(taught.competency.label),
            level: heldWords(taught, t, wording),
          })}
        >
          <StateLevel taught={taught} />
        </Disclosure>
      ))}
    </Stack>
  );
}
