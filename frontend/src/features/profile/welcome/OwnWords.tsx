// SPDX-License-Identifier: GPL-3.0-or-later
import { useTranslation } from 'react-i18next';
import type { Found, Recognised, Ref } from '../../../api/types';
import { useSettled } from '../../../hooks/useSettled';
import { Button } from '../../../ui/Button';
import { CheckboxGroup } from '../../../ui/Choice';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { Stack } from '../../../ui/Layout';
import { Panel } from '../../../ui/Surfaces';
import { Heading, HiddenText, Hyphenated, Text } from '../../../ui/Text';
import { TextArea } from '../../../ui/TextArea';
import { ProblemNotice } from '../../../wording/ProblemNotice';
import { useWording } from '../../../wording/useWording';
import { MOST_CHARACTERS, type useTold } from './useTold';

const FIELD = 'own-words';
/** Who goes on typing is not interrupted. */
const QUIET_MS = 1_000;

type Kind = keyof Recognised;

interface OwnWordsProps {
  told: ReturnType<typeof useTold>;
  /** What to look for. */
  kinds: Kind[];
  isChosen: (id: string) => boolean;
  onTick: (kind: Kind, shown: Ref[]) => (ids: string[]) => void;
}

/** Say it in your own words: what is found in them is shown, and counts only when ticked. */
export function OwnWords({ told, kinds, isChosen, onTick }: OwnWordsProps) {
  const { t } = useTranslation();
  const wording = useWording();
  const { text, setText, found, isTooLong, refusals, recognise, read } = told;
  const count = t('wizard.words.count', {
    count: text.length,
    typed: wording.number(text.length),
    most: wording.number(MOST_CHARACTERS),
  });
  const problem = isTooLong
    ? t('wizard.words.tooLong', { over: wording.number(text.length - MOST_CHARACTERS) })
    : undefined;
  const isNothing = found !== undefined && kinds.every((kind) => found[kind].length === 0);
  return (
    <Panel as="section" tinted labelledBy="own-words-title">
      <Stack gap={2}>
        <Heading level={2} size="item" id="own-words-title">
          {t('wizard.words.title')}
        </Heading>
        {problem && refusals > 0 ? (
          <ErrorSummary
            title={t('wizard.words.summary')}
            problems={[{ field: FIELD, text: problem }]}
            attempt={refusals}
          />
        ) : null}
        <TextArea
          id={FIELD}
          label={t('wizard.words.label')}
          hint={t('wizard.words.hint')}
          problem={problem}
          value={text}
          onChange={setText}
        />
        <Text size="small" muted={!isTooLong} strong={isTooLong}>
          {count}
        </Text>
        <div role="status">
          <HiddenText>{useSettled(problem ?? '', QUIET_MS)}</HiddenText>
        </div>
        <div>
          <Button icon="search" isPending={recognise.isPending} onPress={read}>
            {t('wizard.words.read')}
          </Button>
        </div>
        {recognise.error ? <ProblemNotice error={recognise.error} onRetry={read} /> : null}
        <div role="status" ref={told.result} tabIndex={-1}>
          <Stack gap={2}>
            {isNothing ? <Text>{t('wizard.words.nothing')}</Text> : null}
            {found && told.wasAsked ? (
              <Text strong>{t(isNothing ? 'wizard.words.goOn' : 'wizard.words.lookFirst')}</Text>
            ) : null}
            {found
              ? kinds
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
                  ))
              : null}
          </Stack>
        </div>
      </Stack>
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
