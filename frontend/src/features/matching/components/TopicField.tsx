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
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';

const KINDS: readonly Suggestion['kind'][] = ['COMPETENCY', 'COURSE', 'JOB_ROLE', 'PROVIDER', 'PLACE'];

interface TopicFieldProps {
  text: string;
  onTextChange: (text: string) => void;
  /** A place or a role goes to its own field; the text makes way for it. */
  onChange: ChangeSearch;
  /** Leads to the offers for what was chosen. */
  onShow: ChangeSearch;
  onSubmit: () => void;
}

/** Free text, or a proposal that leads straight to what it names. */
export function TopicField({ text, onTextChange, onChange, onShow, onSubmit }: TopicFieldProps) {
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
    const set = (part: ResultsSearch) => (now: ResultsSearch) => ({ ...now, text: undefined, ...part });
    switch (chosen.kind) {
      case 'COURSE':
        return navigate({ to: '/courses/$courseId', params: { courseId: chosen.id } });
      case 'COMPETENCY':
        return onShow(set({ competency: chosen.id }));
      case 'PROVIDER':
        return onShow(set({ provider: [chosen.id] }));
      case 'JOB_ROLE':
        return onChange(set({ jobRole: chosen.id }));
      case 'PLACE':
        return onChange(set(placeOf(chosen)));
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
