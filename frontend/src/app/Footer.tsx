// SPDX-License-Identifier: GPL-3.0-or-later
import { useRouterState } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Container, Row } from '../ui/Layout';
import { Text } from '../ui/Text';
import { TextLink } from '../ui/TextLink';
import styles from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  const from = useRouterState({ select: ({ location }) => location.pathname });
  return (
    <footer className={styles.footer}>
      <Container>
        <Row spread gap={2}>
          <nav aria-label={t('common.footerNavigation')}>
            <div className={styles.links}>
              <TextLink to="/how-we-rank" quiet touch>
                {t('common.nav.ranking')}
              </TextLink>
              <TextLink to="/accessibility" quiet touch>
                {t('common.nav.accessibility')}
              </TextLink>
              <TextLink to="/providers/join" quiet touch>
                {t('common.nav.join')}
              </TextLink>
              <TextLink to="/feedback" search={{ from }} quiet touch>
                {t('common.nav.feedback')}
              </TextLink>
            </div>
          </nav>
          <Text size="small" muted>
            {t('common.footer')}
          </Text>
        </Row>
      </Container>
    </footer>
  );
}
