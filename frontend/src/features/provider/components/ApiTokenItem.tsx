// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiToken } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Badge, Panel } from '../../../ui/Surfaces';
import { HiddenText, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';

/** One token: what it may do, until when, when it was used; revoking it after one more question. */
export function ApiTokenItem({ token, onRevoke }: { token: ApiToken; onRevoke: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [asked, setAsked] = useState(false);
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
            {asked ? null : (
              <Button size="small" onPress={() => setAsked(true)}>
                {t('provider.tokens.revoke')}
                <HiddenText>{`: ${token.name}`}</HiddenText>
              </Button>
            )}
          </Row>
          {asked ? (
            <Stack gap={2}>
              <Text>{t('provider.tokens.revokeAsk')}</Text>
              <Row gap={2}>
                <Button emphasis="primary" onPress={onRevoke}>
                  {t('provider.tokens.revokeNow')}
                </Button>
                <Button onPress={() => setAsked(false)}>{t('provider.tokens.keep')}</Button>
              </Row>
            </Stack>
          ) : null}
        </Stack>
      </Panel>
    </li>
  );
}
