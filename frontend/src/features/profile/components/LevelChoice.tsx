// SPDX-License-Identifier: GPL-3.0-or-later
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, ProfileCompetency } from '../../../api/types';
import { Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { LEVELS } from '../../../wording/wording';
import { useRateCompetency } from '../api/useRateCompetency';

/** Passing over an answer with the arrow keys is no answer: what counts is where one stays. */
const SETTLE_MS = 700;
const NONE = 'NONE';

interface LevelChoiceProps {
  row: Pick<ProfileCompetency, 'competency' | 'held' | 'levelDescriptions'>;
  /** Whether anybody ever said anything: "nothing known" is not "holds nothing". */
  isKnown: boolean;
  onSaved: (message: string) => void;
}

export function LevelChoice({ row, isKnown, onSaved }: LevelChoiceProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const rate = useRateCompetency();
  const saved = row.held ?? (isKnown ? NONE : '');
  const [chosen, setChosen] = useState<string>(saved);
  const timer = useRef<number>(undefined);
  const pending = useRef<(() => void) | null>(null);
  useEffect(() => () => pending.current?.(), []);

  const save = (value: string) => {
    pending.current = null;
    const level = value === NONE ? null : (value as Level);
    rate.mutate(
      { params: { path: { competencyId: row.competency.id } }, body: { level } },
      {
        onSuccess: () =>
          onSaved(
            t('profile.saved', {
              competency: wording.label(row.competency.label),
              level: wording.level(level),
            }),
          ),
      },
    );
  };
  // What could not be saved stays chosen, and is saved when the connection is back or on request.
  const again = useRef(() => {});
  again.current = () => save(chosen);
  useEffect(() => {
    const retry = () => again.current();
    if (rate.isError) {
      window.addEventListener('online', retry);
    }
    return () => window.removeEventListener('online', retry);
  }, [rate.isError]);
  const choose = (value: string, byArrow: boolean) => {
    setChosen(value);
    window.clearTimeout(timer.current);
    pending.current = () => {
      window.clearTimeout(timer.current);
      save(value);
    };
    if (byArrow) {
      timer.current = window.setTimeout(() => pending.current?.(), SETTLE_MS);
    } else {
      pending.current();
    }
  };
  const described = (level: Level) => row.levelDescriptions.find((one) => one.level === level)?.text;
  const options = [
    { value: NONE, label: t('profile.none') },
    ...LEVELS.map((level) => ({
      value: level,
      label: <DescribedLevel name={wording.level(level)} text={described(level)} />,
    })),
  ];
  return (
    <Stack gap={1}>
      <RadioGroup label={t('profile.checkQuestion')} options={options} value={chosen} onChange={choose} />
      {rate.isPending ? (
        <Text size="small" muted>
          {t('profile.saving')}
        </Text>
      ) : null}
      {rate.isSuccess && !rate.isPending && chosen === saved ? (
        <Text size="small" muted>
          {t('profile.saved', {
            competency: wording.label(row.competency.label),
            level: wording.level(row.held),
          })}
        </Text>
      ) : null}
      {rate.error ? (
        <InSight>
          <ProblemNotice error={rate.error} onRetry={() => save(chosen)} />
          <Text size="small" strong>
            {t('profile.wishes.notSaved')}
          </Text>
        </InSight>
      ) : null}
    </Stack>
  );
}

/** What comes below a long choice, for whoever looks at its beginning. */
function InSight({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What scrolling gives back is no clean-up.
    box.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div ref={box}>
      <Stack gap={1}>{children}</Stack>
    </div>
  );
}

function DescribedLevel({ name, text }: { name: string; text: string | undefined }) {
  return (
    <>
      <strong>{name}</strong>
      {text ? (
        <Text as="span" size="small" muted>
          {` – ${text}`}
        </Text>
      ) : null}
    </>
  );
}
