// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Taught } from '../api/types';
import { LevelScale } from '../ui/Data';
import { HiddenText } from '../ui/Text';
import { useWording } from '../wording/useWording';
import { stepOf } from '../wording/wording';

/** Where the person rises in what a reason names; a bar beside another reason would say something else. */
export function namedRise(teaches: readonly Taught[], named: string | undefined): Taught | undefined {
  return teaches.find(({ competency, held, to }) => competency.id === named && stepOf(to) > stepOf(held));
}

/** From where I stand to where the offer leads, in small. */
export function TaughtBar({ taught }: { taught: Taught }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      <LevelScale
        held={stepOf(taught.held)}
        gained={{ from: stepOf(taught.from), to: stepOf(taught.to) }}
        required={stepOf(taught.required)}
      />
      <HiddenText>
        {t('shelf.bar', {
          competency: wording.label(taught.competency.label),
          held: taught.estimated
            ? t('matching.course.estimatedLevel', { level: wording.level(taught.held) })
            : wording.level(taught.held),
          to: wording.level(taught.to),
        })}
      </HiddenText>
    </>
  );
}
