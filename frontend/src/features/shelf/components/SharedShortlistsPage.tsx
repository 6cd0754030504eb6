// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemOf } from '../../../api/problem';
import { CardsWaiting } from '../../../offer/CardsWaiting';
import { Button } from '../../../ui/Button';
import { PageBody, Row, Stack } from '../../../ui/Layout';
import { Alert, Panel } from '../../../ui/Surfaces';
import { Heading, HiddenText, Text } from '../../../ui/Text';
import { NotFound } from '../../../wording/NotFound';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useSharers } from '../api/useSharedShortlists';
import { SharedCourses } from './SharedCourses';

/** Nobody reports to such an account. */
const FORBIDDEN = 403;

/** What my people want to talk about with me: only what each of them shows. */
export function SharedShortlistsPage() {
  const { t } = useTranslation();
  const { data, error, refetch } = useSharers();
  if (error && problemOf(error).status === FORBIDDEN) {
    return <NotFound />;
  }
  return (
    <PageBody>
      <Stack gap={4}>
        <Stack gap={1}>
          <Heading level={1}>{t('shelfPages.sharedTitle')}</Heading>
          <Text>{t('shelfPages.sharedLead')}</Text>
        </Stack>
        {error && !data ? <ProblemNotice error={error} onRetry={refetch} /> : null}
        {data || error ? null : <CardsWaiting />}
        {data?.people.length === 0 ? (
          <Alert kind="info" title={t('shelfPages.sharedEmptyTitle')}>
            <Text size="small">{t('shelfPages.sharedEmptyText')}</Text>
          </Alert>
        ) : null}
        <Stack as="ul" gap={3}>
          {data?.people.map((person) => (
            <li key={person.employeeId}>
              <Person {...person} />
            </li>
          ))}
        </Stack>
      </Stack>
    </PageBody>
  );
}

interface PersonProps {
  employeeId: string;
  displayName: string;
  courses: number;
}

function Person({ employeeId, displayName, courses }: PersonProps) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <Panel as="section" labelledBy={employeeId}>
      <Stack gap={2}>
        <Row spread>
          <Stack gap={0}>
            <Heading level={2} size="item" id={employeeId}>
              {displayName}
            </Heading>
            <Text size="small" muted>
              {t('shelfPages.sharedCount', { count: courses })}
            </Text>
          </Stack>
          <Button size="small" onPress={() => setIsOpen(!isOpen)} aria-expanded={isOpen}>
            {t(isOpen ? 'shelfPages.sharedHide' : 'shelfPages.sharedShow')}
            <HiddenText>{t('shelf.about', { title: displayName })}</HiddenText>
          </Button>
        </Row>
        {isOpen ? <SharedCourses employeeId={employeeId} /> : null}
      </Stack>
    </Panel>
  );
}
