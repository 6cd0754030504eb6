// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { CoursePage } from '../../../api/types';
import { Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Text } from '../../../ui/Text';
import { TextLink } from '../../../ui/TextLink';

/** Says which rule keeps the course out of the list, and what is possible instead. */
export function RemovedNotice({ course }: { course: CoursePage }) {
  const { t } = useTranslation();
  if (course.removedBy === null) {
    return null;
  }
  return (
    <Alert kind="warning" title={t('matching.course.removedTitle')}>
      <Text size="small">{t(`matching.ruleSentence.${course.removedBy}`)}</Text>
      {course.alternatives.length > 0 ? (
        <Stack gap={0}>
          <Text size="small">{t('matching.course.alternatives')}</Text>
          <Stack as="ul" gap={0}>
            {course.alternatives.map((alternative) => (
              <li key={alternative.id}>
                <TextLink to="/courses/$courseId" params={{ courseId: alternative.id }} touch>
                  {alternative.title}
                </TextLink>
                <Text as="span" size="small">
                  {t('matching.results.alternativeBy', { provider: alternative.provider })}
                </Text>
              </li>
            ))}
          </Stack>
        </Stack>
      ) : null}
    </Alert>
  );
}
