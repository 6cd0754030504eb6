// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { AuditEntry } from '../../../api/types';
import { Table } from '../../../ui/Data';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { actionOf, isAction } from './actions';

/** Names where the reader may know them, ids where not. */
export function AuditTable({ entries }: { entries: AuditEntry[] }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Table
      caption={t('audit.caption')}
      stacks
      columns={[
        { key: 'at', label: t('audit.at') },
        { key: 'action', label: t('audit.action') },
        { key: 'actor', label: t('audit.actor') },
        { key: 'subject', label: t('audit.subject') },
        { key: 'details', label: t('audit.details') },
      ]}
      rows={entries.map((entry) => ({
        key: String(entry.seq),
        cells: [
          wording.dateTime(entry.at),
          <Action key="action" action={actionOf(entry)} />,
          entry.actor === null ? (
            t('audit.system')
          ) : (
            <Whose key="actor" id={entry.actor} name={entry.actorName} />
          ),
          entry.subject === '' ? (
            '–'
          ) : entry.subject === entry.actor ? (
            t('audit.oneself')
          ) : (
            <Whose key="subject" id={entry.subject} name={entry.subjectName} />
          ),
          <Details key="details" details={entry.details} tokenName={entry.tokenName} />,
        ],
      }))}
    />
  );
}

function Action({ action }: { action: string }) {
  const { t } = useTranslation();
  return isAction(action) ? t(`audit.actions.${action}`) : action;
}

function Whose({ id, name }: { id: string; name: string | null }) {
  return name === null ? (
    <Text as="span" size="small" muted>
      {id}
    </Text>
  ) : (
    name
  );
}

/** In words where there are some; an id, a number, and what a later edition may add, as they are. */
function Details({ details, tokenName }: Pick<AuditEntry, 'details' | 'tokenName'>) {
  const { t, i18n } = useTranslation();
  const word = (key: string, otherwise: string) => (i18n.exists(key) ? t(key as never) : otherwise);
  const parts = Object.entries(details).map(([name, value]) => {
    if (name === 'token' && tokenName !== null) {
      return `${word(`audit.detail.${name}`, name)}: ${tokenName}`;
    }
    const values = value.split(',').map((one) => word(`audit.value.${one.replaceAll(':', '_')}`, one));
    return `${word(`audit.detail.${name}`, name)}: ${values.join(', ')}`;
  });
  return (
    <Text as="span" size="small">
      {parts.length === 0 ? '–' : parts.join(' · ')}
    </Text>
  );
}
