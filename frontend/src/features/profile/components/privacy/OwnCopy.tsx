// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { DownloadLink } from '../../../../ui/Button';
import { Row, Stack } from '../../../../ui/Layout';
import { Heading, Text } from '../../../../ui/Text';

/** All that is stored of oneself, to take along. */
export function OwnCopy() {
  const { t } = useTranslation();
  return (
    <Stack as="section" gap={2}>
      <Heading level={2}>{t('skills.privacy.copyTitle')}</Heading>
      <Text prose>{t('skills.privacy.copyLead')}</Text>
      <Row gap={2}>
        <DownloadLink href="/api/v1/profile/export/readable" emphasis="primary">
          {t('skills.privacy.copyReadable')}
        </DownloadLink>
        <DownloadLink href="/api/v1/profile/export">{t('skills.privacy.copyMachine')}</DownloadLink>
      </Row>
    </Stack>
  );
}
