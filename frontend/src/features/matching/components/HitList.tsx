// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import { CourseCardView } from '../../../offer/CourseCardView';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import type { useMatches } from '../api/useMatches';
import { type ResultsSearch, readCourseSearch } from '../resultsSearch';

interface HitListProps {
  matches: ReturnType<typeof useMatches>;
  search: ResultsSearch;
}

/** The hits page after page; the next page comes on request, never by scrolling alone. */
export function HitList({ matches, search }: HitListProps) {
  const { t } = useTranslation();
  const wording = useWording();
  // Without a profile there is nothing a course could fit.
  const isRated = useSession()?.employeeId !== null || search.jobRole !== undefined;
  const asked = readCourseSearch({ ...search });
  const pages = matches.data?.pages ?? [];
  const hits = pages.flatMap((page) => page.hits);
  const total = pages[0]?.total ?? 0;
  if (hits.length === 0) {
    return null;
  }
  return (
    <Stack gap={3}>
      <Stack as="ol" gap={3}>
        {hits.map((hit) => (
          <li key={hit.course.id}>
            <CourseCardView
              course={hit.course}
              match={isRated ? hit : undefined}
              need={pages[0]?.need}
              search={asked}
              headingLevel={2}
            />
          </li>
        ))}
      </Stack>
      <Row spread>
        <Text size="small" muted>
          {t('matching.results.shown', { shown: wording.number(hits.length), total: wording.number(total) })}
        </Text>
        {matches.hasNextPage ? (
          <Button onPress={() => matches.fetchNextPage()} isDisabled={matches.isFetchingNextPage}>
            {matches.isFetchingNextPage ? t('matching.results.loadingMore') : t('matching.results.more')}
          </Button>
        ) : null}
      </Row>
    </Stack>
  );
}
