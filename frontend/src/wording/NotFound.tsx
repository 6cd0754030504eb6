// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../ui/Button';
import { PageBody, Row, Stack } from '../ui/Layout';
import { Heading, Text } from '../ui/Text';

/** For what does not exist and for what one may not know of: the same words. */
export function NotFound() {
  const { t } = useTranslation();
  return (
    <PageBody>
      <Stack gap={3}>
        <Heading level={1}>{t('common.notFound.title')}</Heading>
        <Text>{t('common.notFound.text')}</Text>
        <Row>
          <ButtonLink to="/" emphasis="primary">
            {t('common.backToStart')}
          </ButtonLink>
          <ButtonLink to="/courses">{t('common.notFound.search')}</ButtonLink>
        </Row>
      </Stack>
    </PageBody>
  );
}
