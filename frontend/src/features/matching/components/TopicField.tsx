// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../api/types';
import { ComboBox, type ComboGroup } from '../../../ui/ComboBox';
import { useWording } from '../../../wording/useWording';
import { MAX_TEXT } from '../addressValues';
import { useSuggestions } from '../api/useSuggestions';
import { placeOf } from '../places';
import type { ResultsSearch } from '../resultsSearch';

const KINDS: readonly Suggestion['kind'][] = ['COMPETENCY', 'COURSE', 'JOB_ROLE', 'PROVIDER', 'PLACE'];

interface TopicFieldProps {
  text: string;
  onTextChange: (text: string) => void;
  search: ResultsSearch;
  /** A place or a role goes to its own field; the text makes way for it. */
  onChange: (next: ResultsSearch) => void;
  onSubmit: () => void;
}

/** Free text, or a proposal that leads straight to what it names. */
export function TopicField({ text, onTextChange, search, onChange, onSubmit }: TopicFieldProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const navigate = useNavigate();
  const { data } = useSuggestions(text);
  const isTooLong = text.length > MAX_TEXT;
  const suggestions = useMemo(() => (isTooLong ? [] : (data?.suggestions ?? [])), [data, isTooLong]);
  const groups = useMemo<ComboGroup[]>(
    () =>
      KINDS.map((kind) => ({
        key: kind,
        label: t(`search.group.${kind}`),
        options: suggestions
          .filter((one) => one.kind === kind)
          .map((one) => ({ key: `${kind}:${one.id}`, label: wording.label(one.label) })),
      })).filter((group) => group.options.length > 0),
    [suggestions, t, wording],
  );
  const choose = (key: string) => {
    const chosen = suggestions.find((one) => `${one.kind}:${one.id}` === key);
    onTextChange('');
    if (chosen === undefined) {
      return undefined;
    }
    const { text: _, ...rest } = search;
    const show = (next: ResultsSearch) => navigate({ to: '/courses', search: next });
    switch (chosen.kind) {
      case 'COURSE':
        return navigate({ to: '/courses/$courseId', params: { courseId: chosen.id } });
      case 'COMPETENCY':
        return show({ ...rest, competency: chosen.id });
      case 'PROVIDER':
        return show({ ...rest, provider: [chosen.id] });
      case 'JOB_ROLE':
        return onChange({ ...rest, jobRole: chosen.id });
      case 'PLACE':
        return onChange({ ...rest, ...placeOf(chosen) });
    }
  };
  return (
    <ComboBox
      label={t('matching.search.label')}
      hideLabel
      placeholder={t('matching.search.placeholder')}
      text={text}
      onTextChange={onTextChange}
      groups={groups}
      onChoose={choose}
      onSubmitText={onSubmit}
      empty={t('matching.search.empty')}
      takesAnyLength
    />
  );
}
