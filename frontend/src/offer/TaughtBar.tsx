// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Taught } from '../api/types';
import { LevelScale } from '../ui/Data';
import { HiddenText } from '../ui/Text';
import { useWording } from '../wording/useWording';
import { stepOf } from '../wording/wording';

/** What an offer brings most of: what its strongest reason names, else where one rises the furthest. */
export function strongestTaught(teaches: readonly Taught[], named: string | undefined): Taught | null {
  const rise = ({ held, to }: Taught) => stepOf(to) - stepOf(held);
  const rising = teaches.filter((one) => rise(one) > 0);
  return (
    rising.find(({ competency }) => competency.id === named) ??
    rising.toSorted((a, b) => rise(b) - rise(a))[0] ??
    null
  );
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
          held: wording.level(taught.held),
          to: wording.level(taught.to),
        })}
      </HiddenText>
    </>
  );
}
