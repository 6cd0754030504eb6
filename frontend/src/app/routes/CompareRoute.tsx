// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { readCourseSearch } from '../../features/matching/resultsSearch';
import { readCompareSearch } from '../../features/shelf/compareSearch';
import { ComparePage } from '../../features/shelf/components/ComparePage';

const route = getRouteApi('/signed-in/compare');

export default function CompareRoute() {
  const { course = [] } = route.useSearch({ select: (raw) => readCompareSearch({ ...raw }) });
  const search = route.useSearch({ select: (raw) => readCourseSearch({ ...raw }), structuralSharing: true });
  return <ComparePage ids={course} search={search} />;
}
