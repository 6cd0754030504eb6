// SPDX-License-Identifier: GPL-3.0-or-later
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../../api/session';
import type { Found, Recognised, Ref } from '../../../api/types';
import { useDraft } from '../../../hooks/useDraft';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/Choice';
import { Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, Hyphenated, Text } from '../../../ui/Text';
import { TextArea } from '../../../ui/TextArea';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { useOwnWords } from '../api/useOwnWords';

const MOST_CHARACTERS = 5_000;
const FIELD = 'own-words';

type Kind = keyof Recognised;

interface OwnWordsProps {
  /** What to look for. */
  kinds: Kind[];
  isChosen: (id: string) => boolean;
  onTick: (kind: Kind, shown: Ref[]) => (ids: string[]) => void;
}

/** Say it in your own words: what is found in them is shown, and counts only when ticked. */
export function OwnWords({ kinds, isChosen, onTick }: OwnWordsProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const login = useSession()?.login ?? '';
  const [text, setText] = useDraft(`${login}:words`, '');
  const recognise = useOwnWords();
  const section = useRef<HTMLDivElement>(null);
  const tooLong = text.length > MOST_CHARACTERS;
  const count = t('wizard.words.count', {
    count: text.length,
    typed: wording.number(text.length),
    most: wording.number(MOST_CHARACTERS),
  });
  const read = () => {
    if (tooLong) {
      section.current?.querySelector('textarea')?.focus();
    } else if (text.trim() !== '') {
      recognise.mutate({ body: { text } });
    }
  };
  const found = recognise.data;
  const isNothing = found !== undefined && kinds.every((kind) => found[kind].length === 0);
  return (
    <Panel as="section" tinted labelledBy="own-words-title">
      <div ref={section}>
        <Stack gap={2}>
          <Heading level={2} size="item" id="own-words-title">
            {t('wizard.words.title')}
          </Heading>
          <TextArea
            id={FIELD}
            label={t('wizard.words.label')}
            hint={t('wizard.words.hint')}
            problem={
              tooLong
                ? t('wizard.words.tooLong', { over: wording.number(text.length - MOST_CHARACTERS) })
                : undefined
            }
            value={text}
            onChange={setText}
          />
          <div role={tooLong ? 'status' : undefined}>
            <Text size="small" muted={!tooLong} strong={tooLong}>
              {count}
            </Text>
          </div>
          <div>
            <Button icon="search" isPending={recognise.isPending} onPress={read}>
              {t('wizard.words.read')}
            </Button>
          </div>
          {recognise.error ? <ProblemNotice error={recognise.error} onRetry={read} /> : null}
          <div role="status">
            {isNothing ? <Text>{t('wizard.words.nothing')}</Text> : null}
            {found && !isNothing ? (
              <Stack gap={2}>
                {kinds
                  .filter((kind) => found[kind].length > 0)
                  .map((kind) => (
                    <FoundChoice
                      key={kind}
                      label={t(`wizard.words.${kind}`)}
                      found={found[kind]}
                      isChosen={isChosen}
                      onTick={onTick(
                        kind,
                        found[kind].map(({ ref }) => ref),
                      )}
                    />
                  ))}
              </Stack>
            ) : null}
          </div>
        </Stack>
      </div>
    </Panel>
  );
}

interface FoundChoiceProps {
  label: string;
  found: Found[];
  isChosen: (id: string) => boolean;
  onTick: (ids: string[]) => void;
}

function FoundChoice({ label, found, isChosen, onTick }: FoundChoiceProps) {
  const { t } = useTranslation();
  const wording = useWording();
  return (
    <CheckboxGroup
      large
      label={label}
      options={found.map(({ ref, words }) => ({
        value: ref.id,
        label: <Hyphenated>{wording.label(ref.label)}</Hyphenated>,
        hint: t('wizard.words.because', { words: words.join(', ') }),
      }))}
      value={found.map(({ ref }) => ref.id).filter(isChosen)}
      onChange={onTick}
    />
  );
}
