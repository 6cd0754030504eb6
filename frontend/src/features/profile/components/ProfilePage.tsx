// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import type { Profile, Ref } from '../../../api/types';
import { ButtonLink } from '../../../ui/Button';
import { StaticChip } from '../../../ui/Chips';
import { Facts } from '../../../ui/Data';
import { Band, PageBody, Row, Stack } from '../../../ui/Layout';
import { Skeleton, Waiting } from '../../../ui/Skeleton';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useProfile } from '../api/useProfile';
import type { ProfileSearch } from '../profileSearch';
import { Decisions } from '../welcome/Decisions';
import { Competencies } from './Competencies';
import { Goals } from './Goals';
import styles from './ProfilePage.module.css';
import { PrivacyPanel } from './privacy/PrivacyPanel';
import { NearRoles } from './roles/NearRoles';
import { Wishes } from './Wishes';

/** What can I do, what do I need? */
export function ProfilePage({ search }: { search: ProfileSearch }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useProfile();
  if (data) {
    return <Loaded profile={data} search={search} />;
  }
  if (error && [403, 404].includes(problemOf(error).status)) {
    return (
      <PageBody>
        <Heading level={1}>{t('profile.title')}</Heading>
        <Text>{t('profile.noProfile')}</Text>
      </PageBody>
    );
  }
  return (
    <PageBody>
      <Heading level={1}>{t('profile.title')}</Heading>
      {error ? (
        <ProblemNotice error={error} onRetry={refetch} />
      ) : (
        <Waiting label={t('common.loading')}>
          <Skeleton shape="block" />
        </Waiting>
      )}
    </PageBody>
  );
}

function Loaded({ profile, search }: { profile: Profile; search: ProfileSearch }) {
  const { t } = useTranslation();
  return (
    <>
      <Band>
        <div className={styles.head}>
          <Row spread gap={2}>
            <Heading level={1}>{t('profile.title')}</Heading>
            <Row gap={1}>
              <ButtonLink to="/">{t('profile.toMatches')}</ButtonLink>
              <ButtonLink to="/welcome" search={{ step: 'tasks' }} emphasis="tertiary">
                {t('wizard.fromProfile')}
              </ButtonLink>
            </Row>
          </Row>
          <Who profile={profile} />
        </div>
      </Band>
      <Decisions />
      <PageBody>
        <div className={styles.columns}>
          <Competencies profile={profile} search={search} />
          <div className={styles.side}>
            <Goals goals={profile.goals} />
            <Wishes constraints={profile.constraints} />
            <Panel as="section" labelledBy="near-roles">
              <Stack gap={1}>
                <Heading level={2} size="item" id="near-roles">
                  {t('skills.near.title')}
                </Heading>
                <NearRoles most={3} />
                <TextLink to="/profile/roles" touch>
                  {t('skills.near.all')}
                </TextLink>
              </Stack>
            </Panel>
            <PrivacyPanel />
          </div>
        </div>
      </PageBody>
    </>
  );
}

function Who({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const wording = useWording();
  const roles = profile.jobRoles.map(({ role, share }) =>
    share < 1
      ? t('profile.jobRoleShare', { label: wording.label(role.label), percent: wording.percent(share) })
      : wording.label(role.label),
  );
  const chips = (tasks: Ref[]) => (
    <Row as="ul">
      {tasks.map(({ id, label }) => (
        <li key={id}>
          <StaticChip>{wording.label(label)}</StaticChip>
        </li>
      ))}
    </Row>
  );
  return (
    <Facts
      facts={[
        {
          key: 'role',
          label: t('profile.jobRole'),
          value: <Hyphenated>{roles.join(', ') || t('common.notStated')}</Hyphenated>,
        },
        { key: 'unit', label: t('profile.unit'), value: <Hyphenated>{profile.unit.name}</Hyphenated> },
        {
          key: 'tasks',
          label: t('profile.tasks'),
          value: profile.tasks.length > 0 ? chips(profile.tasks) : t('common.notStated'),
        },
        ...(profile.ownTasks.length > 0
          ? [
              {
                key: 'ownTasks',
                label: t('skills.ownTasks'),
                value: chips(profile.ownTasks.map(({ task }) => task)),
              },
            ]
          : []),
      ]}
    />
  );
}
