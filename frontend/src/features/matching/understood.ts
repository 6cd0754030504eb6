// SPDX-License-Identifier: GPL-3.0-or-later
import type { Meant, Understanding } from '../../api/types';
import type { ResultsSearch } from './resultsSearch';

const MOST = 4;
/** Below it, what a text means is guesswork; so is what is much less likely than the likeliest. */
const LEAST_WEIGHT = 0.5;
const LEAST_SHARE = 0.6;

/** Something that a text was taken to mean, with the search that asks for just that. */
export interface Understood {
  key: string;
  label: Meant['ref']['label'];
  search: ResultsSearch;
}

/** The few things that a text clearly means, likeliest first; filters stay, the text makes way for its meaning. */
export function understood(understanding: Understanding, search: ResultsSearch): Understood[] {
  const { text: _, competency: __, jobRole: ___, ...filters } = search;
  const { competencies, jobRoles, providers } = understanding;
  const best = Math.max(0, ...[competencies, jobRoles, providers].map(([first]) => first?.weight ?? 0));
  const least = Math.max(LEAST_WEIGHT, best * LEAST_SHARE);
  const found = [
    ...competencies.map((meant) => ({
      meant,
      key: `competency:${meant.ref.id}`,
      change: { competency: meant.ref.id },
    })),
    ...jobRoles.map((meant) => ({
      meant,
      key: `jobRole:${meant.ref.id}`,
      change: { jobRole: meant.ref.id },
    })),
    ...providers.map((meant) => ({
      meant,
      key: `provider:${meant.ref.id}`,
      change: { provider: [meant.ref.id] },
    })),
  ];
  return found
    .filter(({ meant }) => meant.weight >= least)
    .toSorted((a, b) => b.meant.weight - a.meant.weight)
    .slice(0, MOST)
    .map(({ meant, key, change }) => ({ key, label: meant.ref.label, search: { ...filters, ...change } }));
}
