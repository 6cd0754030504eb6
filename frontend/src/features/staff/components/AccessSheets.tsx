// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { AccessSheet } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Facts } from '../../../ui/Data';
import { Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import styles from './AccessSheets.module.css';

/** What to hand over on paper: one page a person, by unit, so that a whole team's sheets lie together. */
export function AccessSheets({ sheets }: { sheets: AccessSheet[] }) {
  const { t } = useTranslation();
  const inOrder = sheets.toSorted(
    (a, b) => (a.unit ?? '').localeCompare(b.unit ?? '', 'de') || a.name.localeCompare(b.name, 'de'),
  );
  return (
    <Stack as="section" gap={3}>
      <div data-no-print>
        <Stack gap={2}>
          <Heading level={2}>{t('administration.everybody.sheetsTitle')}</Heading>
          <Text>{t('administration.everybody.sheetsLead')}</Text>
          <div>
            <Button emphasis="primary" onPress={() => window.print()}>
              {t('administration.everybody.print', { count: sheets.length })}
            </Button>
          </div>
        </Stack>
      </div>
      <ul className={styles.sheets}>
        {inOrder.map((sheet) => (
          <li key={sheet.login} className={styles.sheet}>
            <Sheet sheet={sheet} />
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function Sheet({ sheet }: { sheet: AccessSheet }) {
  const { t } = useTranslation();
  const wording = useWording();
  const address = `${window.location.host}/invitation`;
  return (
    <Panel>
      <Stack gap={2}>
        <Stack gap={1}>
          <Heading level={3}>{sheet.name}</Heading>
          {sheet.unit ? <Text muted>{sheet.unit}</Text> : null}
        </Stack>
        <Text>{t('administration.everybody.sheetText')}</Text>
        <Facts
          facts={[
            {
              key: 'address',
              label: t('administration.everybody.open'),
              value: <span className={styles.typed}>{address}</span>,
            },
            {
              key: 'login',
              label: t('administration.accounts.login'),
              value: <span className={styles.typed}>{sheet.login}</span>,
            },
            {
              key: 'code',
              label: t('administration.accounts.code'),
              value: <span className={styles.typed}>{sheet.code}</span>,
            },
            { key: 'until', label: t('administration.accounts.until'), value: wording.dateTime(sheet.until) },
          ]}
        />
        <Text size="small">{t('administration.everybody.secret')}</Text>
      </Stack>
    </Panel>
  );
}
