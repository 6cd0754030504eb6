// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../api/types';
import { CardGrid, PageBody, Stack } from '../../../ui/Layout';
import { Card } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { CardLink } from '../../../ui/TextLink';
import { SearchBar } from './SearchBar';

const PATHS = {
  discover: '/courses',
  imports: '/imports',
  offers: '/my-offers',
  ranking: '/how-we-rank',
} as const;
type Task = keyof typeof PATHS;

function tasksOf({ roles }: Session): Task[] {
  const mayImport = roles.includes('TENANT_ADMIN') || roles.includes('PLATFORM_ADMIN');
  return [
    ...(mayImport ? (['imports'] as const) : []),
    ...(roles.includes('PROVIDER') ? (['offers'] as const) : []),
    'discover',
    'ranking',
  ];
}

/** The start for accounts without an employee: what they come here to do. */
export function TasksPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  return (
    <PageBody>
      <Stack gap={3}>
        <Heading level={1}>{t('matching.start.greeting', { name: session.displayName })}</Heading>
        <SearchBar />
        <Text size="small" muted>
          {t('matching.start.noEmployee')}
        </Text>
      </Stack>
      <CardGrid>
        {tasksOf(session).map((task) => (
          <Card as="li" link key={task}>
            <Heading level={2} size="item">
              <CardLink to={PATHS[task]}>{t(`matching.start.task.${task}.title`)}</CardLink>
            </Heading>
            <Text size="small">{t(`matching.start.task.${task}.text`)}</Text>
          </Card>
        ))}
      </CardGrid>
    </PageBody>
  );
}
