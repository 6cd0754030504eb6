// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Suggestion } from '../../../api/types';
import { Button } from '../../../ui/Button';
import { ComboBox, type ComboGroup } from '../../../ui/ComboBox';
import { useWording } from '../../../wording/useWording';
import { useSuggestions } from '../api/useSuggestions';
import type { ResultsSearch } from '../resultsSearch';
import styles from './SearchBar.module.css';

const KINDS: readonly Suggestion['kind'][] = ['COMPETENCY', 'JOB_ROLE', 'COURSE', 'PROVIDER'];

interface SearchBarProps {
  /** The search the page shows; filters stay while the words change. */
  search: ResultsSearch;
}

/** The one search field: free text, or a proposal that leads straight to what it names. */
export function SearchBar({ search }: SearchBarProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const navigate = useNavigate();
  const [text, setText] = useState(search.text ?? '');
  const { data } = useSuggestions(text);

  const groups = useMemo<ComboGroup[]>(() => {
    const suggestions = data?.suggestions ?? [];
    return KINDS.map((kind) => ({
      key: kind,
      label: t(`matching.search.group.${kind}`),
      options: suggestions
        .filter((one) => one.kind === kind)
        .map((one) => ({ key: `${kind}:${one.id}`, label: wording.label(one.label) })),
    })).filter((group) => group.options.length > 0);
  }, [data, t, wording]);

  const show = (change: ResultsSearch) => navigate({ to: '/courses', search: { ...search, ...change } });
  const submit = () => show({ text: text.trim() || undefined });
  const choose = (key: string) => {
    const separator = key.indexOf(':');
    const [kind, id] = [key.slice(0, separator), key.slice(separator + 1)];
    setText('');
    if (kind === 'COURSE') {
      return navigate({ to: '/courses/$courseId', params: { courseId: id } });
    }
    const found = { COMPETENCY: { competency: id }, JOB_ROLE: { jobRole: id }, PROVIDER: { provider: [id] } };
    return show({ text: undefined, ...found[kind as keyof typeof found] });
  };

  return (
    <search>
      <form
        className={styles.bar}
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <ComboBox
          label={t('matching.search.label')}
          hideLabel
          placeholder={t('matching.search.placeholder')}
          text={text}
          onTextChange={setText}
          groups={groups}
          onChoose={choose}
          onSubmitText={submit}
          empty={t('matching.search.empty')}
        />
        <Button type="submit" emphasis="primary">
          {t('matching.search.submit')}
        </Button>
      </form>
    </search>
  );
}
