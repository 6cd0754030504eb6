// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.graph;

import de.kommunalcampus.backend.feed.graph.CoursePlan.Change;
import de.kommunalcampus.backend.feed.offer.FeedOrigin;
import de.kommunalcampus.backend.feed.offer.FeedOrigin.Extent;
import de.kommunalcampus.backend.feed.offer.FeedRecords;
import de.kommunalcampus.backend.feed.offer.Offer;
import de.kommunalcampus.backend.feed.offer.OfferedCourse;
import de.kommunalcampus.backend.feed.offer.SkillTag;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.NoteCode;
import de.kommunalcampus.backend.imports.reading.Fingerprint;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Compares the offers of a file with what the graph holds, and keeps the account of it. */
final class CourseComparison {
    /** Losing more than half of a feed at once looks like a broken feed; few offers may go at once. */
    private static final double MOST_LOSS = 0.5;

    private static final int FEW = 20;

    private final FeedOrigin origin;
    private final Map<String, KnownCourse> known;
    private final ImportLedger ledger;
    private final LocalDate today;

    CourseComparison(FeedOrigin origin, Map<String, KnownCourse> known, ImportLedger ledger, LocalDate today) {
        this.origin = origin;
        this.known = known;
        this.ledger = ledger;
        this.today = today;
    }

    /** Every address that a tag of these offers has. */
    static Set<String> addresses(List<Offer> offers) {
        return offers.stream()
                .flatMap(offer -> tags(offer.course()))
                .map(SkillTag::address)
                .collect(Collectors.toSet());
    }

    private static Stream<SkillTag> tags(OfferedCourse course) {
        return Stream.concat(course.teaches().stream(), course.presupposes().stream());
    }

    CoursePlan plan(List<Offer> offers, FeedRecords records, Map<String, String> competencies) {
        List<Change> changes = new ArrayList<>();
        List<String> confirmed = new ArrayList<>();
        Set<String> seen = new HashSet<>(records.rejectedKeys());
        for (Offer offer : offers) {
            seen.add(offer.course().key());
            Change change = resolve(offer, competencies);
            if (compare(offer, change)) {
                changes.add(change);
            } else if (isConfirmedAnew(offer.course())) {
                confirmed.add(offer.course().key());
            }
        }
        List<KnownCourse> missing = findMissing(seen, records, offers);
        return new CoursePlan(origin.source(), changes, keys(missing, true), keys(missing, false), confirmed);
    }

    private Change resolve(Offer offer, Map<String, String> competencies) {
        SortedMap<String, String> resolved = new TreeMap<>();
        SortedSet<String> unresolved = new TreeSet<>();
        tags(offer.course()).forEach(tag -> {
            String id = competencies.get(tag.address());
            if (id == null) {
                if (unresolved.add(tag.address())) {
                    String name = tag.name().equals(tag.address()) ? "" : " (" + tag.name() + ")";
                    ledger.repaired(
                            offer.records().getFirst(),
                            "teaches",
                            IssueCode.COMPETENCY_UNKNOWN.with(tag.address() + name));
                }
            } else {
                resolved.put(tag.address(), id);
            }
        });
        String hash =
                new Fingerprint().addAll(resolved.values()).addAll(unresolved).hex();
        LocalDate expiresOn = offer.course().expiresOn();
        boolean expired = expiresOn != null && expiresOn.isBefore(today);
        return new Change(offer.course(), resolved, List.copyOf(unresolved), hash, expired);
    }

    /** Whether there is something to write; each record of the offer counts the same. */
    private boolean compare(Offer offer, Change change) {
        int count = offer.records().size();
        KnownCourse before = known.get(offer.course().key());
        if (before == null) {
            ledger.created(count);
            return true;
        }
        boolean same = before.hash().equals(offer.course().hash())
                && before.tagsHash().equals(change.tagsHash())
                && before.sources().contains(origin.source())
                && (!before.ended() || change.expired());
        if (same) {
            ledger.unchanged(count);
        } else {
            ledger.updated(count);
        }
        return !same;
    }

    private boolean isConfirmedAnew(OfferedCourse course) {
        KnownCourse before = known.get(course.key());
        return before != null
                && course.confirmedOn() == null
                && (before.confirmedOn() == null || before.confirmedOn().isBefore(today));
    }

    /** Offers of this source that a complete and readable file lacks. */
    private List<KnownCourse> findMissing(Set<String> seen, FeedRecords records, List<Offer> offers) {
        if (origin.extent() == Extent.PART) {
            ledger.note(Objects.requireNonNull(origin.why()));
            return List.of();
        }
        if (!records.knowsWhatItLacks() || offers.isEmpty()) {
            ledger.note(offers.isEmpty() ? NoteCode.NO_READABLE_OFFER.with() : NoteCode.REJECTED_WITHOUT_ID.with());
            return List.of();
        }
        List<KnownCourse> current = known.values().stream()
                .filter(course -> !course.ended() && course.sources().contains(origin.source()))
                .filter(course -> isInReach(course, offers))
                .toList();
        List<KnownCourse> missing =
                current.stream().filter(course -> !seen.contains(course.key())).toList();
        if (current.size() >= FEW && missing.size() > current.size() * MOST_LOSS) {
            ledger.note(NoteCode.MANY_OFFERS_MISSING.with(missing.size(), current.size()));
            return List.of();
        }
        return missing;
    }

    private boolean isInReach(KnownCourse course, List<Offer> offers) {
        return origin.extent() == Extent.ALL
                || offers.stream()
                        .map(offer -> offer.course().provider().key() + "|")
                        .anyMatch(course.key()::startsWith);
    }

    private static List<String> keys(List<KnownCourse> missing, boolean lastSource) {
        return missing.stream()
                .filter(course -> (course.sources().size() == 1) == lastSource)
                .map(KnownCourse::key)
                .sorted()
                .toList();
    }
}
