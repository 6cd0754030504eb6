// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Session } from '../../api/types';
import { SearchBar } from '../../features/matching/components/SearchBar';
import { CardGrid, PageBody, Stack } from '../../ui/Layout';
import { Card } from '../../ui/Surfaces';
import { Heading, Text } from '../../ui/Text';
import { CardLink } from '../../ui/TextLink';
import { type Destination, destinationsOf } from '../navigation';

/** Where one is already, and what only employees have. */
type Elsewhere = Exclude<Destination['key'], 'start' | 'shortlist' | 'profile' | 'shared'>;

function isElsewhere(key: Destination['key']): key is Elsewhere {
  return key !== 'start' && key !== 'shortlist' && key !== 'profile' && key !== 'shared';
}

/** The start for accounts without an employee: all they can do here. */
export function OfficeStart({ session }: { session: Session }) {
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
        {destinationsOf(session).map(({ key, to }) =>
          isElsewhere(key) ? (
            <Card as="li" link key={key}>
              <Heading level={2} size="item">
                <CardLink to={to}>{t(`common.nav.${key}`)}</CardLink>
              </Heading>
              <Text size="small">{t(`administration.tasks.${key}`)}</Text>
            </Card>
          ) : null,
        )}
      </CardGrid>
    </PageBody>
  );
}
