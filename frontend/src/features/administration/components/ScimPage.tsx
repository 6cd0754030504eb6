// SPDX-License-Identifier: GPL-3.0-or-later
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { PageBody, Stack } from '../../../ui/Layout';
import { ShownOnce } from '../../../ui/ShownOnce';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useScimActs, useScimTokens } from '../api/useScimTokens';
import { ScimBrake } from './ScimBrake';
import { ScimTokenCard } from './ScimTokenCard';
import { ScimTokenForm } from './ScimTokenForm';

const ENDPOINT = '/scim/v2';

/** With which tokens the administration's own directory keeps up staff and units. */
export function ScimPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useScimTokens();
  const { create } = useScimActs();
  const [secret, setSecret] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('administration.scim.title')}</Heading>
        <Text prose>{t('administration.scim.lead')}</Text>
      </Stack>
      {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
      {data ? (
        <Stack gap={4}>
          <Stack as="section" gap={1}>
            <Heading level={2}>{t('administration.scim.address')}</Heading>
            <Panel>
              <Text strong>{new URL(ENDPOINT, window.location.origin).href}</Text>
            </Panel>
          </Stack>
          <ScimBrake {...data} />
          <Stack as="section" gap={3}>
            <Heading level={2}>{t('administration.scim.tokens')}</Heading>
            {secret === null ? null : (
              <ShownOnce
                title={t('administration.scim.issued')}
                secret={secret}
                words={{
                  copy: t('administration.scim.copy'),
                  copied: t('administration.scim.copied'),
                  close: t('administration.scim.close'),
                }}
                onClose={() => setSecret(null)}
              >
                {t('administration.scim.issuedLead')}
              </ShownOnce>
            )}
            <NotCreated error={create.error} />
            <Panel>
              <ScimTokenForm
                isPending={create.isPending}
                onCreate={(body, done) =>
                  create.mutate(
                    { body },
                    {
                      onSuccess: (issued) => {
                        setSecret(issued.secret);
                        done();
                      },
                    },
                  )
                }
              />
            </Panel>
            {data.tokens.length === 0 ? <Text muted>{t('administration.scim.none')}</Text> : null}
            {/* Whoever takes a token back stays here with the keyboard: its button goes. */}
            <div ref={list} tabIndex={-1}>
              <Stack as="ul" gap={1}>
                {data.tokens.map((token) => (
                  <ScimTokenCard key={token.id} token={token} onRevoked={() => list.current?.focus()} />
                ))}
              </Stack>
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

function NotCreated({ error }: { error: unknown }) {
  const { t } = useTranslation();
  if (!error) {
    return null;
  }
  return problemOf(error).type === '/errors/list-full' ? (
    <Alert kind="warning" title={t('administration.scim.full')} live />
  ) : (
    <ProblemNotice error={error} />
  );
}
