// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../api/types';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { stepOf } from '../../../wording/wording';

const SOURCES = ['SELF', 'SUPERIOR', 'CERTIFICATE', 'COURSE'] as const;

function useSourceWords() {
  const { t } = useTranslation();
  return (source: string | null) =>
    t(`profile.source.${SOURCES.find((known) => known === source) ?? 'other'}`);
}

/** Where the level comes from, what was there before, and what asks for it. */
export function Evidence({ row }: { row: ProfileCompetency }) {
  const { t } = useTranslation();
  const wording = useWording();
  const requiredBy = row.requiredBy.map(({ label }) => wording.label(label));
  return (
    <Stack gap={0}>
      <Newest row={row} />
      {stepOf(row.best) > stepOf(row.held) ? (
        <Text size="small" muted>
          {t('profile.best', { level: wording.level(row.best) })}
        </Text>
      ) : null}
      {requiredBy.length > 0 ? (
        <Text size="small" muted>
          {t('profile.requiredBy', { names: requiredBy.join(', ') })}
        </Text>
      ) : null}
      {row.history.length > 1 ? <History row={row} /> : null}
    </Stack>
  );
}

function Newest({ row }: { row: ProfileCompetency }) {
  const { t } = useTranslation();
  const wording = useWording();
  const sourceWords = useSourceWords();
  const facts = { source: sourceWords(row.source), date: row.assessedOn ? wording.date(row.assessedOn) : '' };
  const words =
    row.assessedOn === null
      ? t('profile.noEvidence')
      : row.validUntil
        ? t('profile.evidenceUntil', { ...facts, until: wording.date(row.validUntil) })
        : t('profile.evidence', facts);
  return (
    <Text size="small" muted>
      {words}
    </Text>
  );
}

function History({ row }: { row: ProfileCompetency }) {
  const { t } = useTranslation();
  const wording = useWording();
  const sourceWords = useSourceWords();
  return (
    <Disclosure summary={t('profile.history')} about={wording.label(row.competency.label)}>
      <Stack as="ul" gap={0}>
        {row.history.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a history only grows and has no ids
          <li key={index}>
            <Text size="small">
              {t('profile.historyEntry', {
                date: wording.date(entry.assessedOn),
                level: wording.level(entry.level),
                source: sourceWords(entry.source),
              })}
            </Text>
          </li>
        ))}
      </Stack>
    </Disclosure>
  );
}
