// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Assessment, ProfileCompetency } from '../../../api/types';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { HistoryChart } from './HistoryChart';
import { useSourceWords } from './useSourceWords';

/** What asks for the competency, and what was said of it before. */
export function Evidence({ row }: { row: ProfileCompetency }) {
  const { t } = useTranslation();
  const wording = useWording();
  const names = (refs: ProfileCompetency['requiredBy']) =>
    refs.map(({ label }) => wording.label(label)).join(', ');
  return (
    <Stack gap={0}>
      {row.requiredBy.length > 0 ? (
        <Text size="small" muted>
          {t('profile.requiredBy', { names: names(row.requiredBy) })}
        </Text>
      ) : null}
      {row.wantedBy.length > 0 ? (
        <Text size="small" muted>
          {t('skills.wantedBy', { names: names(row.wantedBy) })}
        </Text>
      ) : null}
      {row.history.length > 0 ? <History row={row} /> : null}
    </Stack>
  );
}

function History({ row }: { row: ProfileCompetency }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Disclosure
      summary={t('skills.history', { count: row.history.length })}
      about={wording.label(row.competency.label)}
    >
      <Stack gap={1}>
        {row.history.length > 1 ? <HistoryChart history={row.history} /> : null}
        <Stack as="ol" gap={0}>
          {row.history.map((entry, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows and has no ids
            <li key={index}>
              <Entry entry={entry} />
            </li>
          ))}
        </Stack>
      </Stack>
    </Disclosure>
  );
}

function Entry({ entry }: { entry: Assessment }) {
  const { t } = useTranslation();
  const wording = useWording();
  const sourceWords = useSourceWords();
  const facts = t('profile.historyEntry', {
    date: wording.date(entry.assessedOn),
    level: wording.level(entry.level),
    source: sourceWords(entry.source),
  });
  const until = entry.validUntil
    ? t(entry.lapsed ? 'skills.wasValidUntil' : 'skills.isValidUntil', {
        date: wording.date(entry.validUntil),
      })
    : '';
  return (
    <Text size="small">
      {facts}
      {until === '' ? '' : ` · ${until}`}
    </Text>
  );
}
