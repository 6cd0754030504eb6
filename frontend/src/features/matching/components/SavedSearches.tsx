// SPDX-License-Identifier: GPL-3.0-or-later
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseUrlSearch } from '../../../api/urlSearch';
import { Button, IconButton } from '../../../ui/Button';
import { Row, Stack } from '../../../ui/Layout';
import { Alert } from '../../../ui/Surfaces';
import { Heading, Text } from '../../../ui/Text';
import { TextField } from '../../../ui/TextField';
import { TextLink } from '../../../ui/TextLink';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useRemoveSearch, useRenameSearch, useSavedSearches, useSaveSearch } from '../api/useSavedSearches';
import { readResultsSearch } from '../resultsSearch';

const MOST = 50;
const LONGEST_NAME = 80;

interface SavedSearchesProps {
  /** What stands behind the question mark now. */
  query: string;
  onOpened: () => void;
}

/** Searches under a name, kept with the profile and shown to nobody else. */
export function SavedSearches({ query, onOpened }: SavedSearchesProps) {
  const { t } = useTranslation();
  const saved = useSavedSearches();
  const list = useRef<HTMLDivElement>(null);
  const searches = saved.data?.searches ?? [];
  return (
    <Stack as="section" gap={2}>
      <Heading level={3} size="item">
        {t('search.mine.saved')}
      </Heading>
      <Text size="small" muted>
        {t('search.mine.private')}
      </Text>
      {saved.error ? <ProblemNotice error={saved.error} onRetry={saved.refetch} /> : null}
      {saved.data && searches.length >= MOST ? (
        <Alert kind="info" title={t('search.mine.full')} />
      ) : (
        <SaveForm query={query} />
      )}
      {saved.data && searches.length === 0 ? <Text size="small">{t('search.mine.none')}</Text> : null}
      {/* Whoever removes the last button stays here with the keyboard. */}
      <div ref={list} tabIndex={-1}>
        <Stack as="ul" gap={1}>
          {searches.map((one) => (
            <li key={one.id}>
              <SavedRow {...one} onOpened={onOpened} onRemove={() => list.current?.focus()} />
            </li>
          ))}
        </Stack>
      </div>
    </Stack>
  );
}

function SaveForm({ query }: { query: string }) {
  const { t } = useTranslation();
  const save = useSaveSearch();
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<string>();
  const submit = () => {
    if (name.trim() === '') {
      setProblem(t('search.mine.nameMissing'));
      return;
    }
    setProblem(undefined);
    save.mutate({ body: { name: name.trim(), query } }, { onSuccess: () => setName('') });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <Stack gap={1}>
        <TextField
          label={t('search.mine.name')}
          hint={t('search.mine.nameHint')}
          problem={problem}
          value={name}
          onChange={setName}
          maxLength={LONGEST_NAME}
        />
        <Row>
          <Button type="submit" size="small" isDisabled={save.isPending}>
            {t('search.mine.save')}
          </Button>
        </Row>
        <div role="status">
          {save.isSuccess ? <Text size="small">{t('search.mine.savedNow')}</Text> : null}
        </div>
        {save.error ? <ProblemNotice error={save.error} /> : null}
      </Stack>
    </form>
  );
}

interface SavedRowProps {
  id: string;
  name: string;
  query: string;
  onOpened: () => void;
  onRemove: () => void;
}

function SavedRow({ id, name, query, onOpened, onRemove }: SavedRowProps) {
  const { t } = useTranslation();
  const rename = useRenameSearch();
  const remove = useRemoveSearch();
  const [text, setText] = useState<string>();
  const keep = () => {
    if (text !== undefined && text.trim() !== '') {
      rename.mutate(
        { params: { path: { id } }, body: { name: text.trim() } },
        { onSuccess: () => setText(undefined) },
      );
    }
  };
  return (
    <Stack gap={1}>
      {text === undefined ? (
        <Row spread>
          <TextLink to="/courses" search={readResultsSearch(parseUrlSearch(query))} touch onClick={onOpened}>
            {name}
          </TextLink>
          <Row gap={0}>
            <IconButton icon="edit" label={t('search.mine.rename', { name })} onPress={() => setText(name)} />
            <IconButton
              icon="delete"
              label={t('search.mine.remove', { name })}
              isDisabled={remove.isPending}
              onPress={() => {
                onRemove();
                remove.mutate({ params: { path: { id } } });
              }}
            />
          </Row>
        </Row>
      ) : (
        <Stack gap={1}>
          <TextField
            label={t('search.mine.newName')}
            value={text}
            onChange={setText}
            maxLength={LONGEST_NAME}
            autoFocus
          />
          <Row>
            <Button size="small" isDisabled={rename.isPending || text.trim() === ''} onPress={keep}>
              {t('search.mine.keepName')}
            </Button>
            <Button size="small" emphasis="tertiary" onPress={() => setText(undefined)}>
              {t('search.mine.cancel')}
            </Button>
          </Row>
        </Stack>
      )}
      {rename.error ? <ProblemNotice error={rename.error} /> : null}
      {remove.error ? <ProblemNotice error={remove.error} /> : null}
    </Stack>
  );
}
