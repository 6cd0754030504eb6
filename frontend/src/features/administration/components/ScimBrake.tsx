// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ScimTokens } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useScimActs } from '../api/useScimTokens';

/** How many people's access directories ended within a day, and the word that lets more go. */
export function ScimBrake({ ended, most, releasedUntil }: Omit<ScimTokens, 'tokens'>) {
  const { t } = useTranslation();
  const wording = useWording();
  const { release } = useScimActs();
  const counts = { count: ended, most: wording.number(most) };
  if (releasedUntil) {
    return (
      <Alert
        kind="warning"
        title={t('administration.scim.released', { until: wording.dateTime(releasedUntil) })}
        live
      >
        {ended > 0 ? <Text size="small">{t('administration.scim.ended', counts)}</Text> : null}
      </Alert>
    );
  }
  if (ended < most) {
    return ended === 0 ? null : (
      <Text muted size="small">
        {t('administration.scim.ended', counts)}
      </Text>
    );
  }
  return (
    <Stack gap={2}>
      {release.error ? <ProblemNotice error={release.error} /> : null}
      <Alert kind="warning" title={t('administration.scim.braked')}>
        <Text size="small">{t('administration.scim.ended', counts)}</Text>
        <Text size="small">{t('administration.scim.brakedText')}</Text>
        <div>
          <Button size="small" isPending={release.isPending} onPress={() => release.mutate({})}>
            {t('administration.scim.release')}
          </Button>
        </div>
      </Alert>
    </Stack>
  );
}
