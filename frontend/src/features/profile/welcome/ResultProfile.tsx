// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile, ProfileCompetency, Ref } from '../../../api/types';
import { StaticChip } from '../../../ui/Chips';
import { Disclosure } from '../../../ui/Disclosure';
import { Row, Stack } from '../../../ui/Layout';
import { Heading, HiddenText, Hyphenated, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import { isKnown } from '../components/groups';
import { InferredRow } from './InferredRow';
import styles from './welcome.module.css';

const FIRST = 6;

/** What I said, and every competency that was inferred from it. */
export function ResultProfile({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const wording = useWording();
  const [message, setMessage] = useState('');
  const inferred = profile.competencies.filter(({ ownTasks }) => ownTasks.length > 0);
  return (
    <section id="result-profile" className={styles.anchor} aria-labelledby="result-profile-title">
      <Stack gap={2}>
        <Heading level={2} id="result-profile-title">
          {t('wizard.result.profile')}
        </Heading>
        {profile.ownTasks.length === 0 ? (
          <Text>
            {t('wizard.result.noTasks')}{' '}
            <TextLink to="/welcome" search={{ step: 'tasks' }}>
              {t('wizard.confidence.chooseTasks')}
            </TextLink>
          </Text>
        ) : (
          <Row as="ul">
            {profile.ownTasks.map(({ task, confidence }) => (
              <li key={task.id}>
                <StaticChip>
                  {`${wording.label(task.label)} (${t(`wizard.answer.${confidence}`)})`}
                </StaticChip>
              </li>
            ))}
          </Row>
        )}
        {inferred.length > 0 ? <Text size="small">{t('wizard.result.inferredLead')}</Text> : null}
        <div role="status">
          <HiddenText>{message}</HiddenText>
        </div>
        {inferred.length > 0 ? (
          <ul className={styles.list}>
            {inferred.map((row) => (
              <InferredRow key={row.competency.id} row={row} onSaid={setMessage} />
            ))}
          </ul>
        ) : null}
        <FromRole profile={profile} />
      </Stack>
    </section>
  );
}

/** What HR says the job role to be about: known before the person says anything. */
function FromRole({ profile }: { profile: Profile }) {
  const { t } = useTranslation();
  const wording = useWording();
  const tasks = profile.tasks.filter(({ id }) => profile.ownTasks.every(({ task }) => task.id !== id));
  const required = profile.competencies.filter(
    (one) => one.requiredBy.length > 0 && one.ownTasks.length === 0,
  );
  if (tasks.length + required.length === 0) {
    return null;
  }
  const chips = (some: Ref[]) => (
    <Row as="ul">
      {some.map(({ id, label }) => (
        <li key={id}>
          <StaticChip>{wording.label(label)}</StaticChip>
        </li>
      ))}
    </Row>
  );
  const rows = (some: ProfileCompetency[]) => (
    <ul className={styles.list}>
      {some.map((one) => (
        <li key={one.competency.id} className={styles.row}>
          <Text size="small" strong>
            <Hyphenated>{wording.label(one.competency.label)}</Hyphenated>
          </Text>
          <Text size="small">
            {t('profile.held', { level: isKnown(one) ? wording.level(one.held) : t('skills.unknown') })}
            {one.required ? ` · ${t('profile.required', { level: wording.level(one.required) })}` : null}
          </Text>
        </li>
      ))}
    </ul>
  );
  return (
    <>
      <Heading level={3}>{t('wizard.result.fromRole')}</Heading>
      {chips(tasks.slice(0, FIRST))}
      {tasks.length > FIRST ? (
        <Disclosure summary={t('wizard.tasks.more', { count: tasks.length - FIRST })}>
          {chips(tasks.slice(FIRST))}
        </Disclosure>
      ) : null}
      {rows(required.slice(0, FIRST))}
      {required.length > FIRST ? (
        <Disclosure summary={t('wizard.result.moreRequired', { count: required.length - FIRST })}>
          {rows(required.slice(FIRST))}
        </Disclosure>
      ) : null}
      <TextLink to="/profile" touch>
        {t('wizard.result.toProfile')}
      </TextLink>
    </>
  );
}
