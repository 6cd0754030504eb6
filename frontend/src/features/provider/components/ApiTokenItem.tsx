// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiToken } from '../../../api/types';
import { Asked } from '../../../ui/Asked';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Badge, Panel } from '../../../ui/Surfaces';
import { HiddenText, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';

/** One token: what it may do, until when, when it was used; revoking it after one more question. */
export function ApiTokenItem({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [mode, setMode] = useState<'idle' | 'asking' | 'back'>('idle');
  const facts = [
    ...token.scopes.map((scope) => t(`provider.tokens.scope.${scope}`)),
    t('provider.tokens.until', { at: wording.dateTime(token.expiresAt) }),
    token.lastUsedOn === null
      ? t('provider.tokens.unused')
      : t('provider.tokens.used', { on: wording.date(token.lastUsedOn) }),
  ];
  return (
    <li>
      <Panel>
        <Stack gap={2}>
          <Row spread gap={2}>
            <Stack gap={0}>
              <Row gap={1}>
                <Text strong>{token.name}</Text>
                {token.expired ? <Badge kind="warning">{t('provider.tokens.expired')}</Badge> : null}
              </Row>
              <Text size="small" muted>
                {facts.join(' · ')}
              </Text>
            </Stack>
            {mode === 'asking' ? null : (
              <Button size="small" autoFocus={mode === 'back'} onPress={() => setMode('asking')}>
                {t('provider.tokens.revoke')}
                <HiddenText>{`: ${token.name}`}</HiddenText>
              </Button>
            )}
          </Row>
          {mode === 'asking' ? (
            <Asked
              question={t('provider.tokens.revokeAsk')}
              confirm={t('provider.tokens.revokeNow')}
              back={t('provider.tokens.keep')}
              onConfirm={() => {
                setMode('back');
                onRevoke();
              }}
              onBack={() => setMode('back')}
            />
          ) : null}
        </Stack>
      </Panel>
    </li>
  );
}
