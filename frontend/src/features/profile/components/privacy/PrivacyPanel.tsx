// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../../ui/Layout';
import { Panel } from '../../../../ui/Surfaces';
import { Heading, Text } from '../../../../ui/Text';
import { TextLink } from '../../../../ui/TextLink';
import { useWording } from '../../../../wording/useWording';
import { useAccesses } from '../../api/useAccesses';

/** The quiet panel: who sees this, and who looked last. */
export function PrivacyPanel() {
  const { t } = useTranslation();
  const wording = useWording();
  const { data } = useAccesses(1);
  const last = data?.accesses[0];
  return (
    <Panel as="aside" tinted>
      <Stack gap={1}>
        <Heading level={2} size="item">
          {t('profile.visibilityTitle')}
        </Heading>
        <Text size="small">{t('profile.visibility')}</Text>
        {data ? (
          <Text size="small">
            {last
              ? t('skills.access.last', { date: wording.date(last.at), count: data.total })
              : t('skills.access.none')}
          </Text>
        ) : null}
        <TextLink to="/profile/privacy" touch>
          {t('skills.privacy.open')}
        </TextLink>
      </Stack>
    </Panel>
  );
}
