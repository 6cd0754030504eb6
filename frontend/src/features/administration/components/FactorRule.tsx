// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Switch } from '../../../ui/Switch';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useFactorRule } from '../api/useFactorRule';

/** The switch that asks HR and administrators for a second factor. */
export function FactorRule() {
  const { t } = useTranslation();
  const { rule, change } = useFactorRule();
  const error = rule.error ?? change.error;
  if (error) {
    return <ProblemNotice error={error} onRetry={() => void rule.refetch()} />;
  }
  return rule.data ? (
    <Panel>
      <Stack gap={1}>
        <Switch
          isSelected={change.isPending ? change.variables.body.required : rule.data.required}
          onChange={(required) => change.mutate({ body: { required } })}
        >
          {t('administration.accounts.factorRule')}
        </Switch>
        <Text size="small" muted>
          {t('administration.accounts.factorRuleHint')}
        </Text>
      </Stack>
    </Panel>
  ) : null;
}
