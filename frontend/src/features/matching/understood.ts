// SPDX-License-Identifier: GPL-3.0-or-later
import type { Meant, Understanding } from '../../api/types';
import type { ResultsSearch } from './resultsSearch';

const MOST = 5;
/** Below it, what a text means is guesswork; so is what is much less likely than the likeliest of its kind. */
const LEAST_WEIGHT = 0.3;
const LEAST_SHARE = 0.6;

/** Something that a text was taken to mean, with the search that asks for just that. */
export interface Understood {
  key: string;
  label: Meant['ref']['label'];
  search: ResultsSearch;
}

function clear(meant: Meant[]): Meant[] {
  const best = meant[0]?.weight ?? 0;
  return meant.filter(({ weight }) => weight >= LEAST_WEIGHT && weight >= best * LEAST_SHARE);
}

/** The few things that a text clearly means, likeliest first; filters stay, the text makes way for its meaning. */
export function understood(understanding: Understanding, search: ResultsSearch): Understood[] {
  const { text: _, competency: __, jobRole: ___, ...filters } = search;
  const found = [
    ...clear(understanding.competencies).map((meant) => ({
      meant,
      key: `competency:${meant.ref.id}`,
      change: { competency: meant.ref.id },
    })),
    ...clear(understanding.jobRoles).map((meant) => ({
      meant,
      key: `jobRole:${meant.ref.id}`,
      change: { jobRole: meant.ref.id },
    })),
    ...clear(understanding.providers).map((meant) => ({
      meant,
      key: `provider:${meant.ref.id}`,
      change: { provider: [meant.ref.id] },
    })),
  ];
  return found
    .toSorted((a, b) => b.meant.weight - a.meant.weight)
    .slice(0, MOST)
    .map(({ meant, key, change }) => ({ key, label: meant.ref.label, search: { ...filters, ...change } }));
}
