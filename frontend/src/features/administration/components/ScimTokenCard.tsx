// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ScimTokens } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Card } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useScimActs } from '../api/useScimTokens';

/** A token with its days, and the button that takes it back. */
export function ScimTokenCard({ token }: { token: ScimTokens['tokens'][number] }) {
  const { t } = useTranslation();
  const wording = useWording();
  const { revoke } = useScimActs();
  const facts = [
    t('administration.scim.createdAt', { at: wording.dateTime(token.createdAt) }),
    token.revokedAt
      ? t('administration.scim.revokedAt', { at: wording.dateTime(token.revokedAt) })
      : t('administration.scim.expiresOn', { on: wording.date(token.expiresOn) }),
    token.lastUsedAt
      ? t('administration.scim.lastUsedAt', { at: wording.dateTime(token.lastUsedAt) })
      : t('administration.scim.unused'),
  ];
  return (
    <Card as="li">
      {revoke.error ? <ProblemNotice error={revoke.error} /> : null}
      <Row spread gap={2}>
        <Stack gap={0}>
          <Text strong>{token.name}</Text>
          <Text size="small" muted>
            {facts.join(' · ')}
          </Text>
        </Stack>
        {token.revokedAt ? null : (
          <Button
            size="small"
            aria-label={t('administration.scim.revokeNamed', { name: token.name })}
            isPending={revoke.isPending}
            onPress={() => revoke.mutate({ params: { path: { id: token.id } } })}
          >
            {t('administration.scim.revoke')}
          </Button>
        )}
      </Row>
    </Card>
  );
}
