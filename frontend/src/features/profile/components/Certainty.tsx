// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ProfileCompetency } from '../../../api/types';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { useSourceWords } from './useSourceWords';

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
  const until = validUntil ? { until: wording.date(validUntil) } : null;
  return (
    <Text size="small" muted>
      {source === 'SELF' ? t('skills.certainty.self', facts) : t('skills.certainty.checked', facts)}
      {until && !lapsed ? ` ${t('skills.certainty.validUntil', until)}` : ''}
      {lapsed ? ` ${until ? t('skills.certainty.expired', until) : t('skills.certainty.old')}` : ''}
    </Text>
  );
}
