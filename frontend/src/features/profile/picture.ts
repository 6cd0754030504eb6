// SPDX-License-Identifier: GPL-3.0-or-later
import type { Label, Profile, ProfileCompetency } from '../../api/types';

export type AskerKind = 'ROLE' | 'TASK' | 'GOAL';

/** What asks for competencies: a job role of mine, one of its tasks, a goal. */
export interface Asker {
  key: string;
  kind: AskerKind;
  label: Label;
  /** Ids of the competencies it asks for. */
  asksFor: string[];
}

export interface Area {
  key: string;
  label: Label;
  competencies: ProfileCompetency[];
}

export interface Picture {
  askers: Asker[];
  areas: Area[];
}

export interface Edge {
  from: string;
  to: string;
}

export const ME = 'me';
const KINDS: readonly AskerKind[] = ['ROLE', 'TASK', 'GOAL'];

/**
 * Three layers: I, what asks for something, and the competencies by area. Within a kind the askers stand in the order of
 * what they ask for, on average (the barycentre of layered drawings), so that few lines cross.
 */
export function pictureOf(profile: Profile, shown: readonly Area[]): Picture {
  const places = new Map(
    shown.flatMap(({ competencies }) => competencies).map(({ competency }, index) => [competency.id, index]),
  );
  const askers = new Map<string, Asker>();
  const roles = new Set(profile.jobRoles.map(({ role }) => role.id));
  for (const { competency, requiredBy, wantedBy } of shown.flatMap(({ competencies }) => competencies)) {
    const asking = [
      ...requiredBy.map((ref) => ({ ref, kind: roles.has(ref.id) ? ('ROLE' as const) : ('TASK' as const) })),
      ...wantedBy.map((ref) => ({ ref, kind: 'GOAL' as const })),
    ];
    for (const { ref, kind } of asking) {
      const key = `${kind}:${ref.id}`;
      const asker = askers.get(key) ?? { key, kind, label: ref.label, asksFor: [] };
      asker.asksFor.push(competency.id);
      askers.set(key, asker);
    }
  }
  const middle = ({ asksFor }: Asker) =>
    asksFor.reduce((sum, id) => sum + (places.get(id) ?? 0), 0) / asksFor.length;
  return {
    askers: [...askers.values()].toSorted(
      (a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || middle(a) - middle(b),
    ),
    areas: [...shown],
  };
}

/** From me to each asker, and from there to the competencies of the open area and to the other areas as wholes. */
export function edgesOf({ askers, areas }: Picture, openArea: string | null): Edge[] {
  const target = new Map(
    areas.flatMap((area) =>
      area.competencies.map(({ competency }) => [
        competency.id,
        area.key === openArea ? competency.id : area.key,
      ]),
    ),
  );
  return askers.flatMap(({ key, asksFor }) => [
    { from: ME, to: key },
    ...[...new Set(asksFor.flatMap((id) => target.get(id) ?? []))].map((to) => ({ from: key, to })),
  ]);
}
