// SPDX-License-Identifier: GPL-3.0-or-later
import { useNavigate } from '@tanstack/react-router';
import { lazy, memo, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../ui/Button';
import { FieldPopover } from '../../../ui/FieldPopover';
import { Stack } from '../../../ui/Layout';
import { Text } from '../../../ui/Text';
import { usePressed } from '../../../ui/usePressed';
import { MAX_TEXT } from '../addressValues';
import type { ChangeSearch, ResultsSearch } from '../resultsSearch';
import { PhoneSearch } from './PhoneSearch';
import styles from './SearchBar.module.css';
import { TopicField } from './TopicField';
import { useBarWords } from './useBarWords';

const WhereForm = lazy(async () => ({ default: (await import('./WhereForm')).WhereForm }));
const WhenForm = lazy(async () => ({ default: (await import('./WhenForm')).WhenForm }));
const WhoForm = lazy(async () => ({ default: (await import('./WhoForm')).WhoForm }));

interface SearchBarProps {
  /** The search the page shows, if it does; filters stay while the words change. */
  search?: ResultsSearch;
  /** Where the offers are in sight, a change of place, time or person counts at once. */
  onChange?: ChangeSearch;
}

const NOTHING: ResultsSearch = {};

/** What, where, when and for whom. Empty, it asks for what the person needs. */
export const SearchBar = memo(function SearchBar({ search = NOTHING, onChange }: SearchBarProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [asked, ask] = usePressed(search);
  const [text, setText] = useState(search.text ?? '');
  const [known, setKnown] = useState(search.text);
  // Back, forward, and a word taken away elsewhere.
  if (known !== search.text) {
    setKnown(search.text);
    setText(search.text ?? '');
  }
  const words = useBarWords(asked);
  const isTooLong = text.trim().length > MAX_TEXT;

  const show: ChangeSearch = onChange ?? ((next) => navigate({ to: '/courses', search: next(asked) }));
  const change: ChangeSearch = (next) => {
    ask(next(asked));
    onChange?.(next);
  };
  const withText = (now: ResultsSearch) => ({ ...now, text: text.trim() || undefined });
  const submit = () => {
    if (!isTooLong) {
      show(withText);
    }
  };
  const topic = (
    <TopicField text={text} onTextChange={setText} onChange={change} onShow={show} onSubmit={submit} />
  );
  // What was typed goes with the place or time that is chosen.
  const choose: ChangeSearch = (next) =>
    change((now) => (onChange !== undefined && !isTooLong ? withText(next(now)) : next(now)));
  const forms = { search: asked, onChange: choose };
  return (
    <search>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Stack gap={1}>
          <div className={styles.wide}>
            {topic}
            <FieldPopover label={t('search.where.label')} value={words.where}>
              <Suspense fallback={null}>
                <WhereForm {...forms} />
              </Suspense>
            </FieldPopover>
            <FieldPopover label={t('search.when.label')} value={words.when}>
              <Suspense fallback={null}>
                <WhenForm {...forms} />
              </Suspense>
            </FieldPopover>
            <FieldPopover label={t('search.who.label')} value={words.who}>
              <Suspense fallback={null}>
                <WhoForm {...forms} />
              </Suspense>
            </FieldPopover>
            <Button type="submit" emphasis="primary">
              {t('matching.search.submit')}
            </Button>
          </div>
          <PhoneSearch
            text={text}
            words={words}
            topic={topic}
            notice={isTooLong ? <TooLong /> : null}
            onSubmit={submit}
            isDisabled={isTooLong}
          >
            <WhereForm {...forms} />
            <WhenForm {...forms} />
            <WhoForm {...forms} />
          </PhoneSearch>
          {isTooLong ? <TooLong /> : null}
        </Stack>
      </form>
    </search>
  );
});

function TooLong() {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Text size="small">
        {t('search.tooLong')}{' '}
        <a className="ui-link" href="/welcome">
          {t('search.tooLongDescribe')}
        </a>
      </Text>
    </div>
  );
}
