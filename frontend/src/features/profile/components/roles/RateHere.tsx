// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Level, Ref } from '../../../../api/types';
import { Skeleton, Waiting } from '../../../../ui/Skeleton';
import { ProblemNotice } from '../../../../wording/ProblemNotice';
import { useCompetencyLevels } from '../../api/useCompetencyLevels';
import { LevelChoice } from '../LevelChoice';

interface RateHereProps {
  competency: Ref;
  held: Level | null;
  isKnown: boolean;
  onSaved: (message: string) => void;
}

/** The self-check with its described levels, for any competency. */
export function RateHere({ competency, held, isKnown, onSaved }: RateHereProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useCompetencyLevels(competency.id);
  if (data) {
    return (
      <LevelChoice
        row={{ competency, held, levelDescriptions: data.levelDescriptions }}
        isKnown={isKnown}
        onSaved={onSaved}
      />
    );
  }
  return error ? (
    <ProblemNotice error={error} onRetry={refetch} />
  ) : (
    <Waiting label={t('common.loading')}>
      <Skeleton />
      <Skeleton />
    </Waiting>
  );
}
