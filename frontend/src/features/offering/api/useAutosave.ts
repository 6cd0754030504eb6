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
    isBusy: false,
    isStale: false,
    timer: 0,
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

  /** Tells what is kept then; null where it could not be. */
  const save = useCallback(async (): Promise<WrittenOffer | null> => {
    const current = latest.current;
    window.clearTimeout(current.timer);
    if (current.isBusy || current.isStale) {
      return null;
    }
    if (current.sheet === current.kept) {
      return current.offer;
    }
    const written = current.sheet;
    current.isBusy = true;
    setState('saving');
    try {
      const { data } = await api.PUT(PATH, {
        params: { path: { id: current.offer.id } },
        body: { version: current.offer.version, sheet: written },
      });
      if (data) {
        take(data);
      }
      current.kept = written;
      setWrong([]);
      current.isBusy = false;
      if (current.sheet !== written) {
        return await save();
      }
      setState('saved');
      return current.offer;
    } catch (error) {
      current.isBusy = false;
      const { type, status, fields } = problemOf(error);
      if (type.endsWith('/changed-meanwhile') || type.endsWith('/offer-not-in-state') || status === 404) {
        current.isStale = true;
        setState('stale');
      } else if (status === 400) {
        setWrong(fields.map(({ field }) => field.replace(/^sheet\./, '')));
        setState('invalid');
      } else {
        setState('failed');
        current.timer = window.setTimeout(() => void save(), AGAIN_MS);
      }
      return null;
    }
  }, [take]);

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
      if (current.sheet !== current.kept && !current.isBusy) {
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
