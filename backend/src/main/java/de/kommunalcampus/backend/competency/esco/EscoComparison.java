// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.competency.esco;

import de.kommunalcampus.backend.competency.esco.EscoPlan.RelationChange;
import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.imports.reading.Fingerprint;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Compares what was read with what the graph holds, and keeps the account of it. */
final class EscoComparison {
    /** Losing more than this share of what is known looks like a file that was cut off, not like a new version. */
    private static final double MOST_LOSS = 0.2;

    private static final int FEW = 100;

    private final EscoDataset dataset;
    private final Map<String, EscoKnown> known;
    private final ImportLedger ledger;

    EscoComparison(EscoDataset dataset, Map<String, EscoKnown> known, ImportLedger ledger) {
        this.dataset = dataset;
        this.known = known;
        this.ledger = ledger;
    }

    /** Relations of the concepts that changed, as the graph has them; asked for with the concepts' ids. */
    interface StoredRelations {
        Map<String, SortedMap<String, Boolean>> of(RelationKind kind, List<String> ids);
    }

    EscoPlan plan(StoredRelations stored) {
        List<EscoConcept> concepts = compareConcepts();
        List<String> obsolete = findObsolete();
        Map<RelationKind, List<RelationChange>> relations = new EnumMap<>(RelationKind.class);
        dataset.relations().forEach((kind, read) -> relations.put(kind, compareRelations(kind, read, stored)));
        return new EscoPlan(dataset.version(), concepts, obsolete, relations);
    }

    private List<EscoConcept> compareConcepts() {
        List<EscoConcept> changed = new ArrayList<>();
        for (EscoConcept concept : dataset.concepts().values()) {
            EscoKnown before = known.get(concept.id());
            if (before == null) {
                ledger.created(1);
                changed.add(concept);
            } else if (before.obsolete() || !concept.hash().equals(before.hash())) {
                ledger.updated(1);
                changed.add(concept);
            } else {
                ledger.unchanged(1);
            }
        }
        return changed;
    }

    private List<String> findObsolete() {
        List<String> obsolete = known.values().stream()
                .filter(concept -> !concept.obsolete() && !dataset.concepts().containsKey(concept.id()))
                .map(EscoKnown::id)
                .sorted()
                .toList();
        long current =
                known.values().stream().filter(concept -> !concept.obsolete()).count();
        refuseLoss(FailureCode.CONCEPTS_LOST, obsolete.size(), current);
        ledger.ended(obsolete.size());
        return obsolete;
    }

    private List<RelationChange> compareRelations(RelationKind kind, EscoRelations read, StoredRelations stored) {
        Map<String, String> changed = findChanged(kind, read);
        Map<String, SortedMap<String, Boolean>> before = stored.of(kind, List.copyOf(changed.keySet()));
        List<RelationChange> changes = new ArrayList<>();
        long removed = 0;
        long kept = 0;
        for (Map.Entry<String, String> entry : changed.entrySet()) {
            RelationChange change = compare(
                    entry.getKey(),
                    entry.getValue(),
                    before.getOrDefault(entry.getKey(), new TreeMap<>()),
                    read.from(entry.getKey()));
            removed += change.removed().size();
            kept += before.getOrDefault(entry.getKey(), new TreeMap<>()).size();
            changes.add(change);
        }
        refuseLoss(FailureCode.RELATIONS_LOST, removed, kept + ledgerUnchanged(read, changed));
        ledger.ended(removed);
        return changes;
    }

    /** Concepts whose set of relations differs from the stored one, with the hash of the new set. */
    private Map<String, String> findChanged(RelationKind kind, EscoRelations read) {
        Map<String, String> changed = new TreeMap<>();
        read.all().forEach((from, targets) -> {
            String hash = hash(targets);
            if (!hash.equals(knownHash(kind, from))) {
                changed.put(from, hash);
            }
        });
        known.values().stream()
                .filter(concept -> concept.relationHashes().containsKey(kind))
                .filter(concept -> read.from(concept.id()).isEmpty())
                .filter(concept -> !hash(new TreeMap<>()).equals(knownHash(kind, concept.id())))
                .forEach(concept -> changed.put(concept.id(), hash(new TreeMap<>())));
        return changed;
    }

    private @Nullable String knownHash(RelationKind kind, String id) {
        EscoKnown concept = known.get(id);
        return concept == null ? null : concept.relationHashes().get(kind);
    }

    private RelationChange compare(
            String from, String hash, SortedMap<String, Boolean> before, SortedMap<String, Boolean> after) {
        SortedMap<String, Boolean> written = new TreeMap<>();
        after.forEach((to, essential) -> {
            Boolean was = before.get(to);
            if (was == null) {
                ledger.created(1);
                written.put(to, essential);
            } else if (!was.equals(essential)) {
                ledger.updated(1);
                written.put(to, essential);
            } else {
                ledger.unchanged(1);
            }
        });
        List<String> removed =
                before.keySet().stream().filter(to -> !after.containsKey(to)).toList();
        return new RelationChange(from, hash, written, removed);
    }

    private long ledgerUnchanged(EscoRelations read, Map<String, String> changed) {
        long unchanged = read.all().entrySet().stream()
                .filter(entry -> !changed.containsKey(entry.getKey()))
                .mapToLong(entry -> entry.getValue().size())
                .sum();
        ledger.unchanged(unchanged);
        return unchanged;
    }

    private static void refuseLoss(FailureCode code, long lost, long current) {
        if (current >= FEW && lost > current * MOST_LOSS) {
            throw new ImportRefused(code.with(lost, current));
        }
    }

    private static String hash(SortedMap<String, Boolean> targets) {
        Fingerprint fingerprint = new Fingerprint();
        targets.forEach((to, essential) -> fingerprint.add(to).add(essential));
        return fingerprint.hex();
    }
}
