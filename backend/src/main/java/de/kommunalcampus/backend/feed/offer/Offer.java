// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.offer;

import de.kommunalcampus.backend.feed.offer.FeedRecords.Accepted;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.RecordName;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * An offer with all records of the file that belong to it.
 *
 * @param records their names
 */
public record Offer(OfferedCourse course, List<RecordName> records) {
    public Offer {
        records = List.copyOf(records);
    }

    /** By key. Several records of one offer become one, the same in whichever order they stood. */
    public static List<Offer> of(FeedRecords read) {
        Map<String, List<Accepted>> byKey = new TreeMap<>();
        for (Accepted accepted : read.accepted()) {
            byKey.computeIfAbsent(accepted.course().key(), key -> new ArrayList<>())
                    .add(accepted);
        }
        return byKey.values().stream().map(records -> merge(records, read)).toList();
    }

    private static Offer merge(List<Accepted> records, FeedRecords read) {
        records.sort(Comparator.comparing(Accepted::record)
                .thenComparing(accepted -> accepted.course().hash()));
        OfferedCourse first = records.getFirst().course();
        List<OfferedRun> runs = new ArrayList<>(first.runs());
        for (Accepted other : records.subList(1, records.size())) {
            if (!other.course()
                    .withRuns(List.of())
                    .hash()
                    .equals(first.withRuns(List.of()).hash())) {
                read.repair(
                        other.record(),
                        "offer",
                        IssueCode.OFFER_DIFFERS.with(records.getFirst().record()));
            }
            other.course().runs().stream()
                    .filter(run -> runs.stream().noneMatch(known -> known.key().equals(run.key())))
                    .forEach(runs::add);
        }
        return new Offer(
                first.withRuns(runs), records.stream().map(Accepted::record).toList());
    }
}
