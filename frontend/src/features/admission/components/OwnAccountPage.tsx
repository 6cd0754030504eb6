// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { OwnSession } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Badge, Panel } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useEndSession } from '../api/useEndSession';
import { useOwnSessions } from '../api/useOwnSessions';
import { ChangePassword } from './ChangePassword';
import { OwnPasskeys } from './OwnPasskeys';
import { OwnSecondFactor } from './OwnSecondFactor';

/** Where one is signed in, and the password. */
export function OwnAccountPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useOwnSessions();
  return (
    <PageBody>
      <Stack gap={1}>
        <Heading level={1}>{t('admission.own.title')}</Heading>
        <Text>{t('admission.own.lead')}</Text>
      </Stack>
      <Stack as="section" gap={3}>
        <Heading level={2}>{t('admission.own.sessions')}</Heading>
        {error ? <ProblemNotice error={error} onRetry={() => void refetch()} /> : null}
        {data ? <Sessions sessions={data.sessions} /> : null}
        {data || error ? null : (
          <Waiting label={t('common.loading')}>
            <Skeleton shape="block" />
          </Waiting>
        )}
        <Text size="small" muted>
          {t('admission.own.knownDevices')}
        </Text>
      </Stack>
      <OwnPasskeys />
      <OwnSecondFactor />
      <Stack as="section" gap={3}>
        <Heading level={2}>{t('admission.own.change')}</Heading>
        <Panel>
          <ChangePassword />
        </Panel>
      </Stack>
    </PageBody>
  );
}

function Sessions({ sessions }: { sessions: OwnSession[] }) {
  const { t } = useTranslation();
  const end = useEndSession();
  const error = end.one.error ?? end.others.error;
  return (
    <Stack gap={2}>
      <output>{end.one.isSuccess || end.others.isSuccess ? t('admission.own.ended') : ''}</output>
      {error ? <ProblemNotice error={error} /> : null}
      <Stack as="ul" gap={2}>
        {sessions.map((session) => (
          <li key={session.id}>
            <Panel>
              <Device
                session={session}
                onEnd={() => end.one.mutate({ params: { path: { id: session.id } } })}
              />
            </Panel>
          </li>
        ))}
      </Stack>
      {sessions.length > 1 ? (
        <div>
          <Button isPending={end.others.isPending} onPress={() => end.others.mutate({})}>
            {t('admission.own.endOthers')}
          </Button>
        </div>
      ) : null}
    </Stack>
  );
}

const BROWSERS: Partial<Record<OwnSession['browser'], string>> = {
  FIREFOX: 'Firefox',
  EDGE: 'Edge',
  CHROME: 'Chrome',
  SAFARI: 'Safari',
};

const PLATFORMS: Partial<Record<OwnSession['platform'], string>> = {
  ANDROID: 'Android',
  IOS: 'iPhone',
  IPADOS: 'iPad',
  WINDOWS: 'Windows',
  MACOS: 'macOS',
  LINUX: 'Linux',
};

function Device({ session, onEnd }: { session: OwnSession; onEnd: () => void }) {
  const { t } = useTranslation();
  const wording = useWording();
  const name = t('admission.own.device', {
    browser: BROWSERS[session.browser] ?? t('admission.own.otherBrowser'),
    platform: PLATFORMS[session.platform] ?? t('admission.own.otherPlatform'),
  });
  return (
    <Row spread gap={2}>
      <Stack gap={0}>
        <Row gap={1}>
          <Text strong>{name}</Text>
          {session.current ? <Badge kind="accent">{t('admission.own.current')}</Badge> : null}
        </Row>
        <Text size="small" muted>
          {[
            t('admission.own.since', { at: wording.dateTime(session.signedInAt) }),
            t('admission.own.lastUsed', { at: wording.dateTime(session.lastUsedAt) }),
          ].join(' · ')}
        </Text>
      </Stack>
      {session.current ? null : (
        <Button size="small" onPress={onEnd}>
          {t('admission.own.end')}
          <HiddenText>{`: ${name}`}</HiddenText>
        </Button>
      )}
    </Row>
  );
}
