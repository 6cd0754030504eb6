// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AccessCodeKind } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Row, Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Login, Text } from '../../../ui/Text';
import { useFocusOnce } from '../../../ui/useFocusOnce';
import { useWording } from '../../../wording/useWording';
import styles from './AccessIssued.module.css';

export interface Access {
  login: string;
  displayName: string;
  by: AccessCodeKind;
  code: string;
  until: string;
}

/** A way in, told once: an address to send, or a sheet to print. */
export function AccessIssued({ access, onClose }: { access: Access; onClose: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [copied, setCopied] = useState(false);
  const heading = useFocusOnce<HTMLHeadingElement>();
  const entrance = `${window.location.origin}/invitation`;
  const isPrinted = access.by === 'PRINTED';
  const secret = isPrinted ? access.code : `${entrance}#${access.code}`;
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    setCopied(true);
  };
  return (
    <Panel as="section" tinted>
      <Stack gap={3}>
        <Stack gap={1}>
          <Heading level={2} ref={heading} tabIndex={-1}>
            {t('administration.accounts.issued', { name: access.displayName })}
          </Heading>
          <Text>
            {isPrinted
              ? t('administration.accounts.printText', { address: entrance })
              : t('administration.accounts.issuedLead')}
          </Text>
        </Stack>
        <Facts
          facts={[
            { key: 'login', label: t('administration.accounts.login'), value: <Login>{access.login}</Login> },
            {
              key: 'code',
              label: isPrinted ? t('administration.accounts.code') : t('administration.accounts.address'),
              value: <span className={styles.secret}>{secret}</span>,
            },
            {
              key: 'until',
              label: t('administration.accounts.until'),
              value: wording.dateTime(access.until),
            },
          ]}
        />
        <Row gap={2}>
          {isPrinted ? (
            <Button emphasis="primary" onPress={() => window.print()}>
              {t('administration.accounts.print')}
            </Button>
          ) : (
            <Button emphasis="primary" onPress={() => void copy()}>
              {t('administration.accounts.copy')}
            </Button>
          )}
          <Button onPress={onClose}>{t('administration.accounts.close')}</Button>
          <output>{copied ? t('administration.accounts.copied') : ''}</output>
        </Row>
      </Stack>
    </Panel>
  );
}
