// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Taught } from '../api/types';
import { Legend, LevelScale } from '../ui/Data';
import { HiddenText } from '../ui/Text';
import { useWording } from '../wording/useWording';
import { stepOf } from '../wording/wording';
import { heldWords, isUnknown } from './heldLevel';

/** Where the person rises in what a reason names; a bar beside another reason would say something else. */
export function namedRise(teaches: readonly Taught[], named: string | undefined): Taught | undefined {
  return teaches.find(({ competency, held, to }) => competency.id === named && stepOf(to) > stepOf(held));
}

/** My level, what an offer adds and what is required; for somebody whose levels are nobody's business, the offer alone. */
export function TaughtScale({ taught, isMine = true }: { taught: Taught; isMine?: boolean }) {
  return (
    <LevelScale
      held={stepOf(taught.held)}
      gained={{ from: stepOf(taught.from), to: stepOf(taught.to) }}
      required={stepOf(taught.required)}
      unknown={isMine && isUnknown(taught)}
    />
  );
}

/** What the marks of the bars beside it stand for. */
export function BarLegend() {
  const { t } = useTranslation();
  return (
    <Legend
      entries={[
        { mark: 'held', label: t('matching.course.legendHeld') },
        { mark: 'gained', label: t('matching.course.legendGained') },
        { mark: 'required', label: t('matching.course.legendRequired') },
        { mark: 'unknown', label: t('common.level.UNKNOWN') },
      ]}
    />
  );
}

/** From where I stand to where the offer leads, in small. */
export function TaughtBar({ taught }: { taught: Taught }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <TaughtScale taught={taught} />
      <HiddenText>
        {t('shelf.bar', {
          competency: wording.label(taught.competency.label),
          held: heldWords(taught, t, wording),
          to: wording.level(taught.to),
        })}
      </HiddenText>
    </>
  );
}
