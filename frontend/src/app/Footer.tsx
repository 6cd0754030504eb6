// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { Container, Row } from '../ui/Layout';
import { Text } from '../ui/Text';
import { TextLink } from '../ui/TextLink';
import styles from './Footer.module.css';

export function Footer() {
  const { t } = useTranslation();
  return (
    <footer className={styles.footer}>
      <Container>
        <Row spread gap={2}>
          <nav aria-label={t('common.footerNavigation')}>
            <TextLink to="/how-we-rank" quiet touch>
              {t('common.nav.ranking')}
            </TextLink>
          </nav>
          <Text size="small" muted>
            {t('common.footer')}
          </Text>
        </Row>
      </Container>
    </footer>
  );
}
