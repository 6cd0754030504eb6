// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { readCompareSearch } from '../../features/shelf/compareSearch';
import { ComparePage } from '../../features/shelf/components/ComparePage';

const route = getRouteApi('/signed-in/compare');

export default function CompareRoute() {
  const { course = [] } = route.useSearch({ select: (raw) => readCompareSearch({ ...raw }) });
  return <ComparePage ids={course} />;
}
