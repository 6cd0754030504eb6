// SPDX-License-Identifier: GPL-3.0-or-later
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { ScimTokens } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useScimActs } from '../api/useScimTokens';
import { AskedButton } from './AskedButton';

/** What directories took away within a day, and the word that lets more go. */
export function ScimBrake(counts: Omit<ScimTokens, 'tokens'>) {
  const { t } = useTranslation();
  const wording = useWording();
  const { release, withdraw } = useScimActs();
  const box = useRef<HTMLDivElement>(null);
  // The button that was pressed goes with the answer; the keyboard stays at what follows from it.
  const onSuccess = () => box.current?.focus();
  const error = release.error ?? withdraw.error;
  const isBraked = counts.ended >= counts.most || counts.lostUnits >= counts.mostUnits;
  return (
    <div ref={box} tabIndex={-1}>
      <Stack gap={2}>
        {error ? <ProblemNotice error={error} /> : null}
        {counts.releasedUntil ? (
          <Alert
            kind="warning"
            title={t('administration.scim.released', { until: wording.dateTime(counts.releasedUntil) })}
            live
          >
            <Counts {...counts} />
            <div>
              <Button
                size="small"
                isPending={withdraw.isPending}
                onPress={() => withdraw.mutate({}, { onSuccess })}
              >
                {t('administration.scim.withdraw')}
              </Button>
            </div>
          </Alert>
        ) : isBraked ? (
          <Alert kind="warning" title={t('administration.scim.braked')}>
            <Counts {...counts} />
            <Text size="small">{t('administration.scim.brakedText')}</Text>
            <div>
              <AskedButton
                question={t('administration.asked.releaseScim')}
                confirm={t('administration.asked.releaseScimNow')}
                isPending={release.isPending}
                onConfirm={() => release.mutate({}, { onSuccess })}
              >
                {t('administration.scim.release')}
              </AskedButton>
            </div>
          </Alert>
        ) : (
          <Counts {...counts} muted />
        )}
      </Stack>
    </div>
  );
}

type CountsProps = Omit<ScimTokens, 'tokens' | 'releasedUntil'> & { muted?: boolean };

function Counts({ ended, most, lostUnits, mostUnits, muted }: CountsProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <>
      {ended > 0 ? (
        <Text muted={muted} size="small">
          {t('administration.scim.ended', { count: ended, most: wording.number(most) })}
        </Text>
      ) : null}
      {lostUnits > 0 ? (
        <Text muted={muted} size="small">
          {t('administration.scim.lost', { count: lostUnits, most: wording.number(mostUnits) })}
        </Text>
      ) : null}
    </>
  );
}
