// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Level, Taught } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { RadioGroup } from '../../../ui/RadioGroup';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { LEVELS } from '../../../wording/wording';
import { useCompetency } from '../api/useCompetency';
import { useStateLevel } from '../api/useStateLevel';

const NONE = 'NONE';

/** The described levels of one competency, and a button: nothing is saved by looking. */
export function StateLevel({ taught }: { taught: Taught }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { id, label } = taught.competency;
  const { data } = useCompetency(id);
  const state = useStateLevel();
  const [chosen, setChosen] = useState<string | null>(taught.held ?? (taught.none ? NONE : null));
  const described = (level: Level) =>
    data?.levelDescriptions.find((one) => one.level === level)?.text ?? null;
  const options = [
    { value: NONE, label: t('profile.none') },
    ...LEVELS.map((level) => ({
      value: level,
      label: described(level) ? `${wording.level(level)}: ${described(level)}` : wording.level(level),
    })),
  ];
  const save = () =>
    state.mutate({
      params: { path: { competencyId: id } },
      body: { level: chosen === NONE ? null : (chosen as Level) },
    });
  return (
    <Stack gap={1}>
      <RadioGroup
        label={t('profile.checkQuestion')}
        options={options}
        value={chosen}
        onChange={(value) => setChosen(value)}
      />
      <div>
        <Button size="small" onPress={save} isDisabled={chosen === null || state.isPending}>
          {t('learning.levelSave')}
        </Button>
      </div>
      <div role="status">
        {state.isSuccess && !state.isPending ? (
          <Text size="small">
            {t('profile.saved', { competency: wording.label(label), level: wording.level(taught.held) })}
          </Text>
        ) : null}
      </div>
      {state.error ? <ProblemNotice error={state.error} /> : null}
    </Stack>
  );
}
