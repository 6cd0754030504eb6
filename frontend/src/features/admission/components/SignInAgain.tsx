// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';

/** For those without a password: whoever has just signed in is the account's person. */
export function SignInAgain() {
  const { t } = useTranslation();
  return (
    <Alert kind="info" title={t('admission.confirm.signIn')} live>
      <Text size="small">{t('admission.confirm.signInText')}</Text>
    </Alert>
  );
}
