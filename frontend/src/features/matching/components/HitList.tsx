// SPDX-License-Identifier: GPL-3.0-or-later
import { memo, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Hit, Matches } from '../../../api/types';
import { CourseCardView } from '../../../offer/CourseCardView';
import type { OpenedFrom } from '../../../offer/openedFrom';
import { BarLegend } from '../../../offer/TaughtBar';
import { Button } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { HiddenText, Text } from '../../../ui/Text';
import { useWording } from '../../../wording/useWording';
import { type ResultsSearch, readCourseSearch } from '../resultsSearch';
import { hasOwnWeights } from '../weights';
import { useGlide } from './useGlide';

interface HitListProps {
  pages: Matches[];
  search: ResultsSearch;
  isLoadingMore: boolean;
  onMore: () => void;
}

function openedFromOf({ draw }: Hit, index: number): OpenedFrom {
  return { place: index + 1, draw };
}

/** In any other order a place says nothing about what fits. */
function isByFit(search: ResultsSearch): boolean {
  return (search.sort === undefined || search.sort === 'MATCH') && !hasOwnWeights(search);
}

/** The hits page after page; the next page comes on request, never by scrolling alone. */
export const HitList = memo(function HitList({ pages, search, isLoadingMore, onMore }: HitListProps) {
  const { t } = useTranslation();
  const wording = useWording();
  // Without a profile there is nothing a course could fit.
  const isRated = useSession()?.employeeId !== null || search.jobRole !== undefined;
  const asked = useMemo(() => readCourseSearch({ ...search }), [search]);
  const hits = pages.flatMap((page) => page.hits);
  const froms = useMemo(
    () => (isByFit(search) ? pages.flatMap((page) => page.hits).map(openedFromOf) : []),
    [pages, search],
  );
  const total = pages[0]?.total ?? 0;
  const list = useRef<HTMLOListElement>(null);
  useGlide(list, hits.map(({ course }) => course.id).join(' '));
  if (hits.length === 0) {
    return null;
  }
  return (
    <Stack gap={3}>
      {hasOwnWeights(search) ? (
        <div role="status">
          <HiddenText>{t('search.weights.first', { title: hits[0]?.course.title })}</HiddenText>
        </div>
      ) : null}
      {isRated ? <BarLegend /> : null}
      <ol ref={list} className="ui-stack" data-gap={3}>
        {hits.map((hit, index) => (
          <li key={hit.course.id} data-id={hit.course.id}>
            <CourseCardView
              course={hit.course}
              match={isRated ? hit : undefined}
              need={pages[0]?.need}
              search={asked}
              openedFrom={froms[index]}
              headingLevel={2}
            />
          </li>
        ))}
      </ol>
      <Row spread>
        <Text size="small" muted>
          {t('matching.results.shown', { shown: wording.number(hits.length), total: wording.number(total) })}
        </Text>
        {pages.at(-1)?.nextCursor ? (
          <Button onPress={() => onMore()} isDisabled={isLoadingMore}>
            {isLoadingMore ? t('matching.results.loadingMore') : t('matching.results.more')}
          </Button>
        ) : null}
      </Row>
    </Stack>
  );
});
