// SPDX-License-Identifier: GPL-3.0-or-later
import { useRef, useState } from 'react';
import { useSession } from '../../../api/session';
import type { Recognised } from '../../../api/types';
import { useDraft } from '../../../hooks/useDraft';
import { useOwnWords } from '../api/useOwnWords';

export const MOST_CHARACTERS = 5_000;

/** What the person tells in own words, and what was found in it: the same on each step that asks, in this tab only. */
export function useTold() {
  const login = useSession()?.login ?? '';
  const [text, keepText] = useDraft(`${login}:words`, '');
  const [told, setTold] = useDraft<{ text: string; found: Recognised } | null>(`${login}:told`, null);
  const [wasAsked, setWasAsked] = useState(false);
  // How often the text as it stands was to be read though it is too long.
  const [refusals, setRefusals] = useState(0);
  const recognise = useOwnWords();
  const result = useRef<HTMLDivElement>(null);
  const isTooLong = text.length > MOST_CHARACTERS;
  // What was found in another text says nothing of this one.
  const found = told?.text === text ? told.found : undefined;

  const setText = (next: string) => {
    keepText(next);
    if (next.length <= MOST_CHARACTERS) {
      setRefusals(0);
    }
  };
  const read = () => {
    if (isTooLong) {
      setRefusals(refusals + 1);
    } else if (text.trim() !== '') {
      recognise.mutate({ body: { text } }, { onSuccess: (answer) => setTold({ text, found: answer }) });
    }
  };
  /** Before one goes on: a text that nobody looked up yet is looked up, and what was found is shown first. */
  const check = async () => {
    if (text.trim() === '' || found !== undefined) {
      return true;
    }
    if (isTooLong) {
      read();
      return false;
    }
    setWasAsked(true);
    try {
      const answer = await recognise.mutateAsync({ body: { text } });
      setTold({ text, found: answer });
    } catch {
      // The notice above the result says so.
    }
    result.current?.focus();
    return false;
  };
  return { text, setText, found, wasAsked, isTooLong, refusals, recognise, read, check, result };
}
