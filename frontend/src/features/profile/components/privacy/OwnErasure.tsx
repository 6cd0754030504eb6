// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Button } from '../../../../ui/Button';
import { Stack } from '../../../../ui/Layout';
import { Heading, Text } from '../../../../ui/Text';
import { ProblemNotice } from '../../../../wording/ProblemNotice';
import { useWording } from '../../../../wording/useWording';
import { useAskForErasure, useOwnErasure, useWithdrawErasure } from '../../api/useOwnErasure';

/** Asking for one's data to be erased, and what was answered. */
export function OwnErasure() {
  const { t } = useTranslation();
  const wording = useWording();
  const { data } = useOwnErasure();
  const ask = useAskForErasure();
  const withdraw = useWithdrawErasure();
  const error = ask.error ?? withdraw.error;
  if (data === undefined) {
    return null;
  }
  return (
    <Stack as="section" gap={2}>
      <Heading level={2}>{t('skills.privacy.eraseTitle')}</Heading>
      <Text prose>{t('skills.privacy.eraseLead')}</Text>
      {data.refusal && data.refusedOn ? (
        <Text role="status" prose>
          {t('skills.privacy.eraseRefused', {
            date: wording.date(data.refusedOn),
            ground: t(`skills.privacy.eraseGround.${data.refusal}`),
          })}
        </Text>
      ) : null}
      {data.askedOn ? (
        <Text role="status" strong>
          {t('skills.privacy.eraseAsked', { date: wording.date(data.askedOn) })}
        </Text>
      ) : null}
      <div>
        {data.askedOn ? (
          <Button isPending={withdraw.isPending} onPress={() => withdraw.mutate({})}>
            {t('skills.privacy.eraseWithdraw')}
          </Button>
        ) : (
          <Button isPending={ask.isPending} onPress={() => ask.mutate({})}>
            {t('skills.privacy.eraseAsk')}
          </Button>
        )}
      </div>
      {error ? <ProblemNotice error={error} /> : null}
    </Stack>
  );
}
