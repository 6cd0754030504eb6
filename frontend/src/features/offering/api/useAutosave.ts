// SPDX-License-Identifier: GPL-3.0-or-later
import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useRef, useState } from 'react';
import { $api, api } from '../../../api/client';
import { problemOf } from '../../../api/problem';
import type { OfferSheet, WrittenOffer } from '../../../api/types';

const PATH = '/api/v1/provider/offers/{id}';
/** Whoever types on is not interrupted by an answer for each letter. */
const PAUSE_MS = 700;
const AGAIN_MS = 5_000;

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'invalid' | 'stale';

/**
 * Writes a sheet down while it changes, one writing after the other. A lost connection is tried again; what somebody else
 * wrote meanwhile is not written over.
 */
export function useAutosave(initial: WrittenOffer) {
  const queryClient = useQueryClient();
  const [offer, setOffer] = useState(initial);
  const [sheet, setSheet] = useState<OfferSheet>(initial.sheet);
  const [state, setState] = useState<SaveState>('saved');
  const [wrong, setWrong] = useState<string[]>([]);
  const latest = useRef({
    offer: initial,
    sheet: initial.sheet,
    kept: initial.sheet,
    isStale: false,
    timer: 0,
    last: Promise.resolve<WrittenOffer | null>(null),
    again: (): Promise<WrittenOffer | null> => Promise.resolve(null),
  });

  const take = useCallback(
    (now: WrittenOffer) => {
      latest.current.offer = now;
      setOffer(now);
      queryClient.setQueryData(
        $api.queryOptions('get', PATH, { params: { path: { id: now.id } } }).queryKey,
        now,
      );
    },
    [queryClient],
  );

  const writeDown = useCallback(async (): Promise<WrittenOffer | null> => {
    const current = latest.current;
    try {
      while (!current.isStale && current.sheet !== current.kept) {
        const written = current.sheet;
        setState('saving');
        const { data } = await api.PUT(PATH, {
          params: { path: { id: current.offer.id } },
          body: { version: current.offer.version, sheet: written },
        });
        current.kept = written;
        if (data) {
          take(data);
        }
        setWrong([]);
      }
      if (current.isStale) {
        return null;
      }
      setState('saved');
      return current.offer;
    } catch (error) {
      const { type, status, fields } = problemOf(error);
      if (type.endsWith('/changed-meanwhile') || type.endsWith('/offer-not-in-state') || status === 404) {
        current.isStale = true;
        setState('stale');
      } else if (status === 400) {
        setWrong(fields.map(({ field }) => field.replace(/^sheet\./, '')));
        setState('invalid');
      } else {
        setState('failed');
        current.timer = window.setTimeout(() => void current.again(), AGAIN_MS);
      }
      return null;
    }
  }, [take]);

  /** Tells what is kept then; null where it could not be. Asked for during a writing, it comes behind that. */
  const save = useCallback((): Promise<WrittenOffer | null> => {
    const current = latest.current;
    window.clearTimeout(current.timer);
    const next = current.last.then(writeDown);
    current.last = next;
    return next;
  }, [writeDown]);
  useEffect(() => {
    latest.current.again = save;
  }, [save]);

  const write = useCallback(
    (change: Partial<OfferSheet>) => {
      const current = latest.current;
      current.sheet = { ...current.sheet, ...change };
      setSheet(current.sheet);
      setState((before) => (before === 'stale' ? before : 'waiting'));
      window.clearTimeout(current.timer);
      current.timer = window.setTimeout(() => void save(), PAUSE_MS);
    },
    [save],
  );

  /** What the server answered to something other than a writing. */
  const replace = useCallback(
    (now: WrittenOffer) => {
      latest.current.sheet = now.sheet;
      latest.current.kept = now.sheet;
      latest.current.isStale = false;
      setSheet(now.sheet);
      setState('saved');
      take(now);
    },
    [take],
  );

  // Whoever leaves within the pause has written all the same.
  useEffect(() => {
    const current = latest.current;
    return () => {
      if (current.sheet !== current.kept) {
        void save();
      }
    };
  }, [save]);

  useEffect(() => {
    const isSafe = state === 'saved' || state === 'stale';
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    if (!isSafe) {
      window.addEventListener('beforeunload', ask);
    }
    return () => window.removeEventListener('beforeunload', ask);
  }, [state]);

  return { offer, sheet, state, wrong, write, save, replace };
}
