// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ResultsPage } from '../../features/matching/components/ResultsPage';
import { readResultsSearch } from '../../features/matching/resultsSearch';

const route = getRouteApi('/signed-in/courses');

export default function CoursesRoute() {
  // The router hands on what stands in the address beside what was read from it.
  const search = route.useSearch({ select: (raw) => readResultsSearch({ ...raw }), structuralSharing: true });
  return <ResultsPage search={search} />;
}
