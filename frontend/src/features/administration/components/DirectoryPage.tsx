// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ButtonLink } from '../../../ui/Button';
import { PageBody, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useDirectory } from '../api/useDirectory';
import { DirectoryForm } from './DirectoryForm';

/** With which directory people of the administration sign in. */
export function DirectoryPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useDirectory();
  const [removals, setRemovals] = useState(0);
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('administration.directory.title')}</Heading>
        <Text>{t('administration.directory.lead')}</Text>
      </Stack>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Stack gap={4}>
          <Stack as="section" gap={1}>
            <Heading level={2}>{t('administration.directory.there')}</Heading>
            <Text>{t('administration.directory.thereText')}</Text>
            <Panel>
              <Text strong>{absolute(data.returnAddress)}</Text>
            </Panel>
          </Stack>
          <Stack as="section" gap={3}>
            <Heading level={2}>{t('administration.directory.here')}</Heading>
            {removals > 0 && data.directory === null ? (
              <Alert kind="success" title={t('administration.directory.removed')} live />
            ) : null}
            <Panel>
              <DirectoryForm
                key={removals}
                directory={data.directory}
                onRemoved={() => setRemovals(removals + 1)}
              />
            </Panel>
            <div>
              <ButtonLink to="/staff/scim" emphasis="tertiary">
                {t('administration.scim.title')}
              </ButtonLink>
            </div>
          </Stack>
        </Stack>
      ) : null}
      {data || error ? null : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}

/** The platform may not know its own address; the browser does. */
function absolute(address: string): string {
  return new URL(address, window.location.origin).href;
}
