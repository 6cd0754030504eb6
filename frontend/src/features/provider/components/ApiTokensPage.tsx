// SPDX-License-Identifier: GPL-3.0-or-later
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { PageBody, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useApiTokenActs, useApiTokens } from '../api/useApiTokens';
import { ApiTokenItem } from './ApiTokenItem';
import { MakeApiToken } from './MakeApiToken';

/** The tokens with which a provider's programs use the interface. */
export function ApiTokensPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useApiTokens();
  const { make, revoke } = useApiTokenActs();
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1} ref={title} tabIndex={-1}>
          {t('provider.tokens.title')}
        </Heading>
        <Text>{t('provider.tokens.lead')}</Text>
      </Stack>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {revoke.error ? <ProblemNotice error={revoke.error} /> : null}
      <output>{revoke.isSuccess ? t('provider.tokens.revoked') : ''}</output>
      <output>
        <HiddenText>{make.isSuccess ? t('provider.tokens.shown') : ''}</HiddenText>
      </output>
      {data && data.tokens.length > 0 ? (
        <Stack as="ul" gap={2}>
          {data.tokens.map((token) => (
            <ApiTokenItem
              key={token.id}
              token={token}
              onRevoke={() =>
                revoke.mutate(
                  { params: { path: { id: token.id } } },
                  // The button is gone with the token.
                  { onSuccess: () => title.current?.focus() },
                )
              }
            />
          ))}
        </Stack>
      ) : null}
      {data ? (
        <Stack as="section" gap={3}>
          <Heading level={2}>{t('provider.tokens.new')}</Heading>
          <MakeApiToken isFull={data.tokens.length >= data.most} make={make} />
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
