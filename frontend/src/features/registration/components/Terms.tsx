// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { BulletList, Stack } from '../../../ui/Layout';
import { Heading } from '../../../ui/Text';

const POINTS = ['true', 'rights', 'ranking', 'data', 'removal', 'end'] as const;

/** What providers agree to, in plain words; a change of meaning needs a new version. */
export function Terms() {
  const { t } = useTranslation();
  return (
    <Stack as="section" gap={2}>
      <Heading level={2}>{t('registration.termsTitle')}</Heading>
      <BulletList items={POINTS.map((key) => ({ key, text: t(`registration.terms.${key}`) }))} />
    </Stack>
  );
}
