// SPDX-License-Identifier: GPL-3.0-or-later
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Session } from '../../../api/types';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import type { Code } from '../api/redeem';
import { useCodeHolder } from '../api/useCodeHolder';
import { takeSecret } from '../secret';
import { CodeForm } from './CodeForm';
import { Column } from './Column';
import { FirstPassword } from './FirstPassword';

/** The way in with a code: from an address at once, from paper once it is typed. */
export function InvitationPage({ onSignedIn }: { onSignedIn: (session: Session) => void }) {
  const { t } = useTranslation();
  const [secret] = useState(takeSecret);
  const [code, setCode] = useState<Code | null>(secret === '' ? null : { login: null, code: secret });
  const holder = useCodeHolder();
  const { mutate } = holder;
  useEffect(() => {
    if (code !== null) {
      mutate(code);
    }
  }, [code, mutate]);
  const typed = secret === '';
  if (code !== null && holder.data) {
    return <FirstPassword code={code} holder={holder.data} onSignedIn={onSignedIn} />;
  }
  return (
    <Column
      title={typed ? t('admission.invitation.typedTitle') : t('admission.invitation.title')}
      lead={typed ? t('admission.invitation.typedLead') : t('admission.invitation.lead')}
    >
      {holder.error ? <CodeProblem error={holder.error} /> : null}
      {typed ? (
        <Panel>
          <CodeForm isPending={holder.isPending} onCode={setCode} />
        </Panel>
      ) : null}
      {!typed && !holder.error ? (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      ) : null}
    </Column>
  );
}

export function CodeProblem({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (problemOf(error).type === '/errors/code-unknown') {
    return (
      <Alert kind="warning" title={t('admission.invitation.unknownTitle')} live>
        <Text size="small">{t('admission.invitation.unknownText')}</Text>
      </Alert>
    );
  }
  return <ProblemNotice error={error} />;
}
