// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { ScimTokens } from '../../../api/types';
import { Row, Stack } from '../../../ui/Layout';
import { Card } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useScimActs } from '../api/useScimTokens';
import { AskedButton } from './AskedButton';

interface ScimTokenCardProps {
  token: ScimTokens['tokens'][number];
  onRevoked: () => void;
}

/** A token with its days, and the button that takes it back. */
export function ScimTokenCard({ token, onRevoked }: ScimTokenCardProps) {
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
          <AskedButton
            label={t('administration.scim.revokeNamed', { name: token.name })}
            question={t('administration.asked.revokeScim', { name: token.name })}
            confirm={t('administration.asked.revokeScimNow')}
            isPending={revoke.isPending}
            onConfirm={() => revoke.mutate({ params: { path: { id: token.id } } }, { onSuccess: onRevoked })}
          >
            {t('administration.scim.revoke')}
          </AskedButton>
        )}
      </Row>
    </Card>
  );
}
