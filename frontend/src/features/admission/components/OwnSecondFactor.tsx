// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useFactorActs, useSecondFactor } from '../api/useSecondFactor';
import { FactorCode } from './FactorCode';
import { SetUpFactor } from './SetUpFactor';

/** The authenticator app of the own account: to set up, or to take out with one of its codes. */
export function OwnSecondFactor() {
  const { t } = useTranslation();
  const wording = useWording();
  const { data, error, refetch } = useSecondFactor();
  const { remove, readAgain } = useFactorActs();
  const [mode, setMode] = useState<'shown' | 'settingUp' | 'removing'>('shown');
  return (
    <Stack as="section" gap={3}>
      <Stack gap={1}>
        <Heading level={2}>{t('admission.factor.title')}</Heading>
        <Text>{t('admission.factor.lead')}</Text>
      </Stack>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {remove.isSuccess ? <Alert kind="success" title={t('admission.factor.removed')} live /> : null}
      {data && data.since !== null ? (
        <Text>
          {[
            t('admission.factor.since', { at: wording.dateTime(data.since) }),
            t('admission.factor.left', { count: data.codesLeft }),
          ].join(' · ')}
        </Text>
      ) : null}
      {data && mode === 'shown' ? (
        <div>
          {data.since === null ? (
            <Button onPress={() => setMode('settingUp')}>{t('admission.factor.setUp')}</Button>
          ) : (
            <Button onPress={() => setMode('removing')}>{t('admission.factor.remove')}</Button>
          )}
        </div>
      ) : null}
      {mode === 'settingUp' ? (
        <Panel>
          <SetUpFactor
            onDone={() => {
              setMode('shown');
              void readAgain();
            }}
          />
        </Panel>
      ) : null}
      {mode === 'removing' ? (
        <Panel>
          <FactorCode
            label={t('admission.factor.code')}
            hint={data?.required ? t('admission.factor.removeRequired') : t('admission.factor.removeHint')}
            submit={t('admission.factor.removeNow')}
            isPending={remove.isPending}
            error={remove.error}
            onCode={(code) =>
              remove.mutate(
                { body: { code } },
                // Where one is required, the session lacks it now: the page begins anew and asks for the next.
                { onSuccess: () => (data?.required ? window.location.reload() : setMode('shown')) },
              )
            }
          />
        </Panel>
      ) : null}
    </Stack>
  );
}
