// SPDX-License-Identifier: GPL-3.0-or-later
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HiddenText, Text } from '../ui/Text';
import { ToggleButton } from '../ui/ToggleButton';
import { type Compared, MOST_COMPARED, useCompared } from './compareTray';

/** Lays a course beside others; a fifth one is refused in words. */
export function CompareButton({ course }: { course: Compared }) {
  const { t } = useTranslation();
  const { compared, isFull, add, remove } = useCompared();
  const [refused, setRefused] = useState(false);
  const isCompared = compared.some(({ id }) => id === course.id);
  const change = (wanted: boolean) => {
    setRefused(wanted && isFull);
    if (!wanted) {
      remove(course.id);
    } else if (!isFull) {
      add(course);
    }
  };
  return (
    <>
      <ToggleButton icon="checklist" isSelected={isCompared} onChange={change}>
        {t(isCompared ? 'shelf.compared' : 'shelf.compare')}
        <HiddenText>{t('shelf.about', { title: course.title })}</HiddenText>
      </ToggleButton>
      <div role="status" data-note="">
        {refused && isFull ? (
          <Text size="small">{t('shelf.compareFull', { count: MOST_COMPARED })}</Text>
        ) : null}
      </div>
    </>
  );
}
