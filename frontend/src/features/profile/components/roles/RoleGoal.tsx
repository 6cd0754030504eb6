// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedRole } from '../../../../api/types';
import { Button } from '../../../../ui/Button';
import { Row, Stack } from '../../../../ui/Layout';
import { Badge } from '../../../../ui/Surfaces';
import { HiddenText, Text } from '../../../../ui/Text';
import { TextLink } from '../../../../ui/TextLink';
import { ProblemNotice } from '../../../../wording/ProblemNotice';
import { useWording } from '../../../../wording/useWording';
import { useRoleGoal } from '../../api/useRoleGoal';

/** Makes the role a goal, or no goal any more. */
export function RoleGoal({ compared }: { compared: ComparedRole }) {
  const { t } = useTranslation();
  const wording = useWording();
  const goal = useRoleGoal(compared.role.id);
  const [message, setMessage] = useState('');
  const label = wording.label(compared.role.label);
  const set = (wanted: boolean) =>
    goal.set(wanted, {
      onSuccess: () => setMessage(t(wanted ? 'profile.goalAdded' : 'profile.goalRemoved', { label })),
    });
  if (compared.own) {
    return <Text>{t('skills.role.own')}</Text>;
  }
  return (
    <Stack gap={1}>
      <Row gap={2}>
        {compared.goal ? (
          <>
            <Badge kind="accent" icon="check">
              {t('skills.role.isGoal')}
            </Badge>
            <TextLink to="/profile" hash="goals" touch>
              {t('skills.role.goalDay')}
            </TextLink>
            <Button size="small" emphasis="tertiary" isPending={goal.isPending} onPress={() => set(false)}>
              {t('skills.role.noGoal')}
            </Button>
          </>
        ) : (
          <Button emphasis="primary" isPending={goal.isPending} onPress={() => set(true)}>
            {t('skills.role.setGoal')}
          </Button>
        )}
      </Row>
      {goal.error ? <ProblemNotice error={goal.error} /> : null}
      <div role="status">
        <HiddenText>{message}</HiddenText>
      </div>
    </Stack>
  );
}
