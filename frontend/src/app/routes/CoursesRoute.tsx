// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { ResultsPage } from '../../features/matching/components/ResultsPage';

const route = getRouteApi('/signed-in/courses');

export default function CoursesRoute() {
  return <ResultsPage search={route.useSearch()} />;
}
