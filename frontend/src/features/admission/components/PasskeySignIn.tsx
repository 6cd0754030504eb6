// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Session } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { enterByPasskey } from '../api/enterByPasskey';
import { useSignedInBy } from '../api/useSignedInBy';
import { knowsPasskeys, PasskeyCancelled } from '../webauthn';

/** One button: the device asks the rest. Nothing where the browser has no passkeys. */
export function PasskeySignIn({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const { t } = useTranslation();
  const attempt = useSignedInBy<void>(enterByPasskey, onSignedIn);
  if (!knowsPasskeys()) {
    return null;
  }
  return (
    <Stack gap={2}>
      {attempt.error ? <Problem error={attempt.error} /> : null}
      <Button block isPending={attempt.isPending} onPress={() => attempt.mutate()}>
        {t('account.passkey')}
      </Button>
    </Stack>
  );
}

function Problem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (error instanceof PasskeyCancelled) {
    return <Alert kind="info" title={t('account.passkeyCancelled')} live />;
  }
  if (problemOf(error).type === '/errors/passkey-refused') {
    return (
      <Alert kind="warning" title={t('account.passkeyRefused')} live>
        <Text size="small">{t('account.passkeyRefusedText')}</Text>
      </Alert>
    );
  }
  return <ProblemNotice error={error} />;
}
