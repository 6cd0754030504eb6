// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Constraints } from '../../../api/types';
import { CheckboxGroup } from '../../../ui/Choice';
import { Disclosure } from '../../../ui/Disclosure';
import { Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { AmountField } from '../../../wording/AmountField';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useSetWishes } from '../api/useSetWishes';
import { useWishWords } from './useWishWords';

const TITLE_ID = 'wishes';
const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;
const TIMES = ['MORNING', 'AFTERNOON', 'EVENING'] as const;
const LANGUAGES = ['de', 'en'] as const;
const FORMATS = ['SEMINAR', 'WORKSHOP', 'ONLINE_SEMINAR', 'SELF_STUDY', 'BLENDED'] as const;

/** As the server takes them. */
const MOST = { maxDaysAbsent: 366, maxDistanceKm: 999 } as const;

type Firm = Constraints['firm'][number];
type Save = (change: Partial<Constraints>) => void;

/** What is possible for me: wishes, and which of them are limits. Each change is kept at once. */
export function Wishes({ constraints: kept, open }: { constraints: Constraints; open?: boolean }) {
  const { t } = useTranslation();
  const words = useWishWords();
  const setWishes = useSetWishes();
  const [message, setMessage] = useState('');
  // What is on its way counts as set, so that a quick second change does not undo the first.
  // What could not be saved stays on the page, to be saved again.
  const sent = setWishes.isPending || setWishes.isError ? setWishes.variables.body : kept;
  const constraints: Constraints = {
    ...sent,
    maxDaysAbsent: sent.maxDaysAbsent ?? null,
    maxDistanceKm: sent.maxDistanceKm ?? null,
  };
  const save: Save = (change) =>
    setWishes.mutate(
      // Who leaves the page at once has set it all the same.
      { body: { ...constraints, ...change }, keepalive: true },
      { onSuccess: () => setMessage(t('profile.wishes.saved')), onError: () => setMessage('') },
    );
  const again = useRef(() => {});
  again.current = () => save({});
  useEffect(() => {
    const retry = () => again.current();
    if (setWishes.isError) {
      window.addEventListener('online', retry);
    }
    return () => window.removeEventListener('online', retry);
  }, [setWishes.isError]);
  return (
    <Panel as="section" labelledBy={TITLE_ID}>
      <Stack gap={2}>
        <Heading level={2} size="item" id={TITLE_ID}>
          {t('profile.wishes.title')}
        </Heading>
        <Text size="small">{t('profile.wishes.lead')}</Text>
        <Text size="small" strong>
          {words.summary(constraints)}
        </Text>
        <Disclosure summary={t('profile.wishes.change')} defaultExpanded={open}>
          <Stack gap={3}>
            <Limit kind="DAYS_ABSENT" constraints={constraints} onSave={save} />
            <Limit kind="DISTANCE" constraints={constraints} onSave={save} />
            <Several name="weekdaysFree" all={WEEKDAYS} constraints={constraints} onSave={save} />
            <Several name="timesOfDay" all={TIMES} constraints={constraints} onSave={save} />
            <Several name="formats" all={FORMATS} constraints={constraints} onSave={save} />
            <Several name="languages" all={LANGUAGES} constraints={constraints} onSave={save} />
          </Stack>
        </Disclosure>
        {setWishes.error ? (
          <>
            <ProblemNotice error={setWishes.error} onRetry={() => save({})} />
            <Text size="small" strong>
              {t('profile.wishes.notSaved')}
            </Text>
          </>
        ) : null}
        <div role="status">
          {message ? (
            <Text size="small" muted>
              {message}
            </Text>
          ) : null}
        </div>
      </Stack>
    </Panel>
  );
}

interface LimitProps {
  kind: Firm;
  constraints: Constraints;
  onSave: Save;
}

/** A number, and whether it may be exceeded where nothing else is to be had. */
function Limit({ kind, constraints, onSave }: LimitProps) {
  const { t } = useTranslation();
  const field = kind === 'DAYS_ABSENT' ? 'maxDaysAbsent' : 'maxDistanceKm';
  const value = constraints[field];
  const others = constraints.firm.filter((one) => one !== kind);
  const isFirm = constraints.firm.includes(kind);
  const label = t(`profile.wishes.${field}`);
  return (
    <Stack gap={1}>
      <AmountField
        label={label}
        invalid={t(`profile.wishes.${field}Invalid`)}
        whole
        most={MOST[field]}
        value={value ?? undefined}
        // Without a number there is nothing that must not be exceeded.
        onChange={(amount) =>
          onSave({ [field]: amount ?? null, firm: amount === undefined ? others : constraints.firm })
        }
      />
      {value === null ? null : (
        <RadioGroup
          label={t(`profile.wishes.exceed.${field}`)}
          options={[
            { value: 'soft', label: t('profile.wishes.soft') },
            { value: 'firm', label: t('profile.wishes.firm') },
          ]}
          value={isFirm ? 'firm' : 'soft'}
          onChange={(chosen) => onSave({ firm: chosen === 'firm' ? [...others, kind] : others })}
        />
      )}
    </Stack>
  );
}

type SeveralName = 'weekdaysFree' | 'timesOfDay' | 'formats' | 'languages';

interface SeveralProps {
  name: SeveralName;
  all: readonly string[];
  constraints: Constraints;
  onSave: Save;
}

/** Any number of values; none is no wish. What is set and not offered here stays. */
function Several({ name, all, constraints, onSave }: SeveralProps) {
  const { t } = useTranslation();
  const words = useWishWords();
  const chosen: readonly string[] = constraints[name];
  const values = [...all, ...chosen.filter((value) => !all.includes(value))];
  return (
    <Stack gap={0}>
      <CheckboxGroup
        label={t(`profile.wishes.${name}`)}
        options={values.map((value) => ({ value, label: words.value(name, value) }))}
        value={[...chosen]}
        onChange={(value) => onSave({ [name]: value } as Partial<Constraints>)}
      />
      <Text size="small" muted>
        {t(`profile.wishes.strength.${name === 'languages' ? 'firm' : 'soft'}`)}
      </Text>
    </Stack>
  );
}
