// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../api/types';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { useSourceWords } from './useSourceWords';

/** Without a last day a statement counts in full for so long; the same in the matching. */
const YEARS_TO_AGE = 5;

interface CertaintyProps {
  evidence: Pick<ProfileCompetency, 'source' | 'assessedOn' | 'lapsed'> & {
    validUntil?: string | null;
    estimated?: boolean;
  };
}

/** How sure a level is: who says so and when, and whether it still counts in full. */
export function Certainty({ evidence }: CertaintyProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const sourceWords = useSourceWords();
  const { source, assessedOn, validUntil, lapsed } = evidence;
  if (source === null || assessedOn === null) {
    return (
      <Text size="small" muted>
        {evidence.estimated ? t('skills.certainty.estimated') : t('skills.certainty.unknown')}
      </Text>
    );
  }
  const facts = { source: sourceWords(source), date: wording.date(assessedOn) };
  const since = new Date(assessedOn);
  since.setFullYear(since.getFullYear() + YEARS_TO_AGE);
  const until = validUntil ? { until: wording.date(validUntil) } : null;
  const lapsedWords = until
    ? t('skills.certainty.expired', until)
    : t('skills.certainty.aged', { since: wording.date(since.toISOString().slice(0, 10)) });
  return (
    <Text size="small" muted>
      {source === 'SELF' ? t('skills.certainty.self', facts) : t('skills.certainty.checked', facts)}
      {until && !lapsed ? ` ${t('skills.certainty.validUntil', until)}` : ''}
      {lapsed ? ` ${lapsedWords}` : ''}
    </Text>
  );
}
