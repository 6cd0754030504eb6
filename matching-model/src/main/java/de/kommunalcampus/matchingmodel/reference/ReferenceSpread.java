// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reference;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Counts hits by place and day, one by one. */
public final class ReferenceSpread {

    private final List<CourseEntry> hits;
    private final Function<CourseEntry, List<RunEntry>> wantedRuns;

    ReferenceSpread(List<CourseEntry> hits, Function<CourseEntry, List<RunEntry>> wantedRuns) {
        this.hits = hits;
        this.wantedRuns = wantedRuns;
    }

    public long anytime() {
        return hits.stream().filter(CourseEntry::selfPaced).count();
    }

    public long online() {
        return anytime() + offersWith(RunEntry::online);
    }

    public long unknown() {
        return offersWith(run -> !run.online() && run.latitude() == null);
    }

    public Map<GeoPoint, Long> places() {
        return hits.stream()
                .flatMap(hit -> runs(hit).flatMap(ReferenceSpread::point).distinct())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Stream<GeoPoint> point(RunEntry run) {
        Double latitude = run.latitude();
        Double longitude = run.longitude();
        return run.online() || latitude == null || longitude == null
                ? Stream.empty()
                : Stream.of(new GeoPoint(latitude, longitude));
    }

    /** By the day on which they start: the runs, then the hits. */
    public Map<LocalDate, List<Long>> days() {
        return hits.stream()
                .flatMap(this::runs)
                .map(run -> run.start().toLocalDate())
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(),
                        day -> List.of(
                                hits.stream()
                                        .flatMap(this::runs)
                                        .filter(run -> isOn(run, day))
                                        .count(),
                                offersWith(run -> isOn(run, day))),
                        (one, other) -> one,
                        TreeMap::new));
    }

    private static boolean isOn(RunEntry run, LocalDate day) {
        return run.start().toLocalDate().equals(day);
    }

    public long offersWith(Predicate<RunEntry> wanted) {
        return hits.stream().filter(hit -> runs(hit).anyMatch(wanted)).count();
    }

    private Stream<RunEntry> runs(CourseEntry hit) {
        return hit.selfPaced() ? Stream.empty() : wantedRuns.apply(hit).stream();
    }
}
