// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError } from '../../../api/problem';
import type { Session } from '../../../api/types';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { completeSignOn } from '../api/completeSignOn';
import { useSignedInBy } from '../api/useSignedInBy';
import { takeAnswer } from '../signOnAnswer';
import { Column } from './Column';
import { DirectoryProblem, isKnownProblem } from './DirectoryProblem';

interface SignedOnPageProps {
  directory: string;
  onSignedIn: (session: Session) => void;
}

/** Back from the directory: hands on what it sent, once, and goes on or says why not. */
export function SignedOnPage({ directory, onSignedIn }: SignedOnPageProps) {
  const { t } = useTranslation();
  const [answer] = useState(() => takeAnswer(directory));
  const { mutate, error } = useSignedInBy(completeSignOn, onSignedIn);
  const sent = useRef(false);
  useEffect(() => {
    if (answer !== null && !sent.current) {
      sent.current = true;
      mutate(answer);
    }
  }, [answer, mutate]);
  const problem = answer === null ? nothingSent() : error;
  return (
    <Column
      title={problem ? t('admission.signOn.title') : t('admission.signOn.arriving')}
      lead={problem ? '' : t('admission.signOn.arrivingLead')}
    >
      {problem ? (
        <>
          {isKnownProblem(problem) ? <DirectoryProblem error={problem} /> : <ProblemNotice error={problem} />}
          <Text size="small">
            <TextLink to="/sign-on">{t('admission.signOn.again')}</TextLink>
          </Text>
          <Text size="small">
            <TextLink to="/sign-in">{t('admission.signOn.back')}</TextLink>
          </Text>
        </>
      ) : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </Column>
  );
}

/** Somebody opened the address by hand, or went back to it. */
function nothingSent(): ProblemError {
  return new ProblemError({ type: '/errors/sign-on-failed', status: 0, fields: [], retryAfterSeconds: null });
}
