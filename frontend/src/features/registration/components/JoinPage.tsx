// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { PageBody, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { useApply } from '../api/useApply';
import { ApplicationForm } from './ApplicationForm';
import { Terms } from './Terms';

/** For training providers who are not here yet: what they agree to, and who they are. */
export function JoinPage() {
  const { t } = useTranslation();
  const apply = useApply();
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('registration.title')}</Heading>
        <Text prose>{t('registration.lead')}</Text>
      </Stack>
      {apply.isSuccess ? (
        <Alert kind="success" title={t('registration.received')} live>
          <Text>{t('registration.next')}</Text>
        </Alert>
      ) : (
        <>
          <Terms />
          <ApplicationForm apply={apply} />
        </>
      )}
    </PageBody>
  );
}
