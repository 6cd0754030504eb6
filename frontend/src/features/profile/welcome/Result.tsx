// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../api/types';
import { ButtonLink } from '../../../ui/Button';
import { Band, PageBody, Row, Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useFirstMatches } from '../api/useFirstMatches';
import { ResultNeed } from './ResultNeed';
import { ResultOffers } from './ResultOffers';
import { ResultProfile } from './ResultProfile';
import { StepHeading } from './StepFrame';
import styles from './welcome.module.css';

const PARTS = ['profile', 'need', 'offers'] as const;

/** What came of it: profile, need and first offers side by side; what changes in one shows in the others. */
export function Result({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const matches = useFirstMatches();
  return (
    <>
      <Band>
        <div className={styles.head}>
          <Stack gap={2}>
            <StepHeading>{t('wizard.result.title')}</StepHeading>
            <Text prose>{t('wizard.result.lead')}</Text>
            <Row gap={2}>
              <ButtonLink to="/courses" emphasis="primary">
                {matches.data
                  ? t('wizard.result.all', { count: matches.data.total })
                  : t('wizard.result.allUncounted')}
              </ButtonLink>
              <ButtonLink to="/welcome" search={{ step: 'place' }} emphasis="tertiary">
                {t('wizard.result.again')}
              </ButtonLink>
            </Row>
            <nav className={styles.jump} aria-label={t('wizard.result.jump')}>
              {PARTS.map((part) => (
                <TextLink key={part} to="/welcome" search={{ step: 'result' }} hash={`result-${part}`} touch>
                  {t(`wizard.result.${part}`)}
                </TextLink>
              ))}
            </nav>
          </Stack>
        </div>
      </Band>
      <PageBody>
        <div className={styles.columns}>
          <ResultProfile profile={profile} />
          <ResultNeed matches={matches.data} profile={profile} />
          <ResultOffers matches={matches} />
        </div>
      </PageBody>
    </>
  );
}
