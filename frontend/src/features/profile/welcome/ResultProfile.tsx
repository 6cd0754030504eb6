// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Profile } from '../../../api/types';
import { StaticChip } from '../../../ui/Chips';
import { Row, Stack } from '../../../ui/Layout';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';
import { useWording } from '../../../wording/useWording';
import { InferredRow } from './InferredRow';
import styles from './welcome.module.css';

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
        <ul className={styles.list}>
          {inferred.map((row) => (
            <InferredRow key={row.competency.id} row={row} onSaid={setMessage} />
          ))}
        </ul>
      </Stack>
    </section>
  );
}
