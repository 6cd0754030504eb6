// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import styles from './AccessIssued.module.css';

/** The secret of a new token, told once. */
export function ScimSecret({ secret, onClose }: { secret: string; onClose: () => void }) {
  const { t } = useTranslation();
  const [copied, setCopied] = useState(false);
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <Panel as="section" tinted>
      <Stack gap={2}>
        <Heading level={3}>{t('administration.scim.issued')}</Heading>
        <Text>{t('administration.scim.issuedLead')}</Text>
        <span className={styles.secret}>{secret}</span>
        <Row gap={2}>
          <Button emphasis="primary" onPress={() => void copy()}>
            {t('administration.scim.copy')}
          </Button>
          <Button onPress={onClose}>{t('administration.scim.close')}</Button>
          <output>{copied ? t('administration.scim.copied') : ''}</output>
        </Row>
      </Stack>
    </Panel>
  );
}
