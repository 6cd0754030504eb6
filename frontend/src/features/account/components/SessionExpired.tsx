// SPDX-License-Identifier: GPL-3.0-or-later

import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onSignInNeeded } from '../../../api/reauthentication';
import { onOtherAccount, sessionQuery, useSession } from '../../../api/session';
import type { Session } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Question } from '../../../ui/Overlay';
import { Text } from '../../../ui/Text';
import { SignInForm } from './SignInForm';

interface Answer {
  resolve: () => void;
  reject: (reason: Error) => void;
}

/**
 * Asks for a sign-in over the page when the server says the session has ended. The page behind
 * stays mounted, so nothing typed is lost; someone else signing in starts afresh.
 */
export function SessionExpired() {
  const { t } = useTranslation();
  const session = useSession();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const answer = useRef<Answer | null>(null);
  const [asking, setAsking] = useState(false);

  useEffect(
    () =>
      onSignInNeeded(
        () =>
          new Promise<void>((resolve, reject) => {
            answer.current = { resolve, reject };
            setAsking(true);
          }),
      ),
    [],
  );

  const before = session?.accountId;
  useEffect(
    () => (before === undefined ? undefined : onOtherAccount(before, () => window.location.assign('/'))),
    [before],
  );
  const goOn = (signedIn: Session) => {
    setAsking(false);
    if (before !== undefined && before !== signedIn.accountId) {
      window.location.assign('/');
      return;
    }
    if (signedIn.secondFactor !== null) {
      // The code is asked for on a page of its own, which comes back here.
      answer.current?.reject(new Error('a second factor is missing'));
      navigate({ to: '/second-factor', search: { returnTo: here() } });
      return;
    }
    answer.current?.resolve();
  };
  const leave = () => {
    setAsking(false);
    answer.current?.reject(new Error('not signed in again'));
    queryClient.setQueryData(sessionQuery.queryKey, null);
    navigate({ to: '/sign-in', search: { returnTo: here() } });
  };

  return (
    <Question title={t('account.expiredTitle')} isOpen={asking}>
      <Text>{t('account.expiredText')}</Text>
      <SignInForm login={session?.login} onSignedIn={goOn} />
      <Button emphasis="tertiary" size="small" onPress={leave}>
        {t('account.expiredLeave')}
      </Button>
    </Question>
  );
}

function here(): string {
  return window.location.pathname + window.location.search;
}
