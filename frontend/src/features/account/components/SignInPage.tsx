// SPDX-License-Identifier: GPL-3.0-or-later
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../api/types';
import { PageBody, Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { SignInForm } from './SignInForm';
import styles from './SignInPage.module.css';

interface SignInPageProps {
  /** Where the person wanted to go. */
  returnTo: string | undefined;
  onSignedIn: (session: Session) => void;
  /** Other ways in. */
  children?: ReactNode;
}

export function SignInPage({ returnTo, onSignedIn, children }: SignInPageProps) {
  const { t } = useTranslation();
  return (
    <PageBody>
      <div className={styles.column}>
        <Stack gap={4}>
          <Stack gap={1}>
            <Heading level={1}>{t('account.title')}</Heading>
            <Text>{t('account.lead')}</Text>
          </Stack>
          <Panel>
            <SignInForm onSignedIn={onSignedIn} />
          </Panel>
          {children}
          <Text>
            <TextLink to="/sign-on" search={{ returnTo }}>
              {t('account.signOn')}
            </TextLink>
          </Text>
          <Text size="small">
            <TextLink to="/forgotten-password">{t('account.forgotten')}</TextLink>
          </Text>
          <Text size="small">
            <TextLink to="/invitation">{t('account.firstTime')}</TextLink>
          </Text>
          <Text size="small">
            {t('account.publicHint')} <TextLink to="/how-we-rank">{t('common.nav.ranking')}</TextLink>
          </Text>
        </Stack>
      </div>
    </PageBody>
  );
}
