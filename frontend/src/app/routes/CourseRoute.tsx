// SPDX-License-Identifier: GPL-3.0-or-later
import { getRouteApi } from '@tanstack/react-router';
import { CoursePageView } from '../../features/matching/components/CoursePageView';

const route = getRouteApi('/signed-in/courses/$courseId');

export default function CourseRoute() {
  const { courseId } = route.useParams();
  return <CoursePageView key={courseId} courseId={courseId} />;
}
