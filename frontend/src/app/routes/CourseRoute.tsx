// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi, useLocation } from '@tanstack/react-router';
import { CoursePageView } from '../../features/matching/components/CoursePageView';
import { readCourseSearch } from '../../features/matching/resultsSearch';

const route = getRouteApi('/signed-in/courses/$courseId');

export default function CourseRoute() {
  const { courseId } = route.useParams();
  const search = route.useSearch({ select: (raw) => readCourseSearch({ ...raw }) });
  const from = useLocation({ select: ({ state }) => state.openedFrom });
  return <CoursePageView key={courseId} courseId={courseId} search={search} from={from} />;
}
