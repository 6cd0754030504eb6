// SPDX-License-Identifier: GPL-3.0-or-later
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { CoursePage } from '../../../api/types';
import { Icon, type IconName } from '../../../ui/Icon';
import { Stack } from '../../../ui/Layout';
import { Heading, HiddenText, Hyphenated } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import type { Wording } from '../../../wording/wording';
import styles from './CanI.module.css';

type State = 'yes' | 'no' | 'open';

interface Check {
  key: string;
  state: State;
  text: string;
}

const ICONS: Record<State, IconName> = { yes: 'success', no: 'warning', open: 'help' };

/** What one has to see to before one can: fulfilled, in the way, or not known here. */
export function CanI({ course }: { course: CoursePage }) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <Stack as="section" gap={2}>
      <Heading level={2}>{t('learning.canTitle')}</Heading>
      <ul className={styles.list}>
        {checks(course, t, wording).map(({ key, state, text }) => (
          <li key={key} className={styles.check}>
            <Icon name={ICONS[state]} size="small" tone="accent" />
            <span>
              <HiddenText>{`${t(`learning.state.${state}`)}: `}</HiddenText>
              <Hyphenated>{text}</Hyphenated>
            </span>
          </li>
        ))}
      </ul>
    </Stack>
  );
}

function checks(course: CoursePage, t: TFunction, wording: Wording): Check[] {
  return [
    prerequisites(course, t),
    when(course, t, wording),
    absence(course, t, wording),
    money(course, t, wording),
    approval(course, t),
  ];
}

/** By the same rule as the filter; what it leaves open only the person's own office can say. */
function approval({ bookableWithoutApproval }: CoursePage, t: TFunction): Check {
  return {
    key: 'approval',
    state: bookableWithoutApproval === 'YES' ? 'yes' : 'open',
    text: t(`learning.approval.${bookableWithoutApproval}`),
  };
}

function prerequisites({ prerequisites: all }: CoursePage, t: TFunction): Check {
  const missing = all.filter(({ met }) => !met).length;
  const text =
    all.length === 0
      ? t('matching.course.noPrerequisites')
      : missing === 0
        ? t('learning.allMet')
        : t('learning.missing', { count: missing });
  return { key: 'prerequisites', state: missing === 0 ? 'yes' : 'no', text };
}

function when({ selfPaced, nextRun, distanceKm }: CoursePage, t: TFunction, wording: Wording): Check {
  if (selfPaced) {
    return { key: 'when', state: 'yes', text: t('learning.anyTime') };
  }
  if (nextRun === null) {
    return { key: 'when', state: 'no', text: t('matching.card.noRun') };
  }
  const place = wording.runPlace(nextRun);
  const parts = [
    t('learning.nextRun', { time: wording.runTime(nextRun) }),
    distanceKm === null ? place : t('shelf.placeAway', { place, distance: wording.number(distanceKm) }),
    wording.seats(nextRun) ?? t('learning.seatsUnknown'),
  ];
  return { key: 'when', state: nextRun.seats === null ? 'open' : 'yes', text: parts.join(' · ') };
}

function absence({ daysAbsent, selfPaced }: CoursePage, t: TFunction, wording: Wording): Check {
  const text = wording.daysAbsent(daysAbsent);
  return text === null
    ? { key: 'absence', state: 'open', text: t('learning.absenceUnknown') }
    : {
        key: 'absence',
        state: 'yes',
        text:
          daysAbsent === 0
            ? t(selfPaced ? 'learning.absenceNone' : 'learning.absenceNoneDated')
            : t('learning.absence', { days: text }),
      };
}

/** Whether the unit can pay is said only where both numbers are known. */
function money({ price, budget }: CoursePage, t: TFunction, wording: Wording): Check {
  const words = wording.price(price);
  if (price.kind === 'FREE') {
    return { key: 'money', state: 'yes', text: t('learning.free') };
  }
  if (price.kind === 'UNKNOWN' || price.gross === null) {
    return { key: 'money', state: 'open', text: t('learning.priceUnknown') };
  }
  if (budget === null) {
    return { key: 'money', state: 'open', text: t('learning.budgetUnknown', { price: words }) };
  }
  const isWithin = price.gross <= budget;
  return {
    key: 'money',
    state: isWithin ? 'yes' : 'no',
    text: t(isWithin ? 'learning.budgetEnough' : 'learning.budgetShort', {
      price: words,
      budget: wording.money(budget),
    }),
  };
}
