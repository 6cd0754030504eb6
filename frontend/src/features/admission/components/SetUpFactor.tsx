// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useFactorActs } from '../api/useSecondFactor';
import { confirmationWanted } from '../confirmation';
import { refuses } from '../passwordProblem';
import { ConfirmPassword } from './ConfirmPassword';
import { FactorCode } from './FactorCode';
import styles from './QrCode.module.css';
import { SignInAgain } from './SignInAgain';

/** Scan, type the first code, keep the codes for emergencies: shown this once. */
export function SetUpFactor({ onDone }: { onDone: () => void }) {
  const { t } = useTranslation();
  const { begin, setUp } = useFactorActs();
  const [codes, setCodes] = useState<string[] | null>(null);
  const asked = useRef(false);
  const { mutate } = begin;
  useEffect(() => {
    if (!asked.current) {
      asked.current = true;
      mutate({ body: { password: null } });
    }
  }, [mutate]);
  if (codes !== null) {
    return <EmergencyCodes codes={codes} onDone={onDone} />;
  }
  const wanted = confirmationWanted(setUp.error) ?? confirmationWanted(begin.error);
  if (wanted === 'signIn') {
    return <SignInAgain />;
  }
  if (wanted === 'password') {
    return (
      <ConfirmPassword
        isWrong={begin.error !== null && refuses(begin.error, 'password')}
        isPending={begin.isPending}
        onPassword={(password) => {
          setUp.reset();
          mutate({ body: { password } });
        }}
      />
    );
  }
  if (begin.error) {
    return <ProblemNotice error={begin.error} />;
  }
  if (!begin.data) {
    return (
      <Waiting label={t('common.loading')}>
        <Skeleton shape="block" />
      </Waiting>
    );
  }
  const { secret, picture, size } = begin.data;
  return (
    <Stack gap={3}>
      <Text>{t('admission.factor.scan')}</Text>
      <svg
        className={styles.code}
        viewBox={`0 0 ${size} ${size}`}
        role="img"
        aria-label={t('admission.factor.picture')}
      >
        <path d={picture} />
      </svg>
      <Stack gap={0}>
        <Text size="small">{t('admission.factor.typed')}</Text>
        <p className={styles.secret}>{secret.replaceAll(/(.{4})(?=.)/g, '$1 ')}</p>
      </Stack>
      <FactorCode
        label={t('admission.factor.first')}
        hint={t('admission.factor.firstHint')}
        submit={t('admission.factor.finish')}
        isPending={setUp.isPending}
        error={setUp.error}
        onCode={(code) => setUp.mutate({ body: { code } }, { onSuccess: (answer) => setCodes(answer.codes) })}
      />
    </Stack>
  );
}

function EmergencyCodes({ codes, onDone }: { codes: string[]; onDone: () => void }) {
  const { t } = useTranslation();
  return (
    <Stack gap={3}>
      <Alert kind="success" title={t('admission.factor.ready')} live>
        <Text size="small">{t('admission.factor.emergency')}</Text>
      </Alert>
      <Stack as="ul" gap={0}>
        {codes.map((code) => (
          <li key={code} className={styles.secret}>
            {code}
          </li>
        ))}
      </Stack>
      <div>
        <Button emphasis="primary" onPress={onDone}>
          {t('admission.factor.kept')}
        </Button>
      </div>
    </Stack>
  );
}
