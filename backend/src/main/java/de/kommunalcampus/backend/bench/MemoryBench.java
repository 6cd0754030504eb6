// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import com.sun.management.ThreadMXBean;
import de.kommunalcampus.backend.bench.SyntheticRequests.MatchRequest;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.RunDay;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a catalogue holds in memory beside the entries it was made of, and what a match leaves to the collector. Scratch that
 * is kept between matches would not show in the second figure; it shows in the heap after them.
 */
public final class MemoryBench {
    private static final long SEED = 20_261_125;
    private static final int REQUESTS = 500;
    private static final int BUILDS = 5;

    private final LocalDateTime now;
    private final PrintStream out;

    private MemoryBench(LocalDateTime now, PrintStream out) {
        this.now = now;
        this.out = out;
    }

    public static void run(LocalDateTime now, int courses, PrintStream out) {
        out.printf(
                Locale.ROOT,
                "Settings: seed %d, %,d courses, %d requests a kind after as many to warm up; without texts = the same"
                        + " with blank names of courses, competencies and providers, minus a catalogue of no"
                        + " courses; the runs of the day included%n",
                SEED,
                courses,
                REQUESTS);
        new MemoryBench(now, out).run(courses);
    }

    private void run(int courses) {
        CatalogueContent content = new SyntheticContent(SEED, now).of(courses);
        CatalogueContent silent = withoutTexts(content);
        // Word lists and other constants belong to no catalogue.
        Catalogue.of(0, with(content, content.courses().subList(0, 1)));
        double withTexts = (double) (held(content) - held(with(content, List.of()))) / courses;
        double withoutTexts = (double) (held(silent) - held(with(silent, List.of()))) / courses;
        Catalogue catalogue = Catalogue.of(1, content);
        long most = 0;
        for (RequestKind kind : RequestKind.values()) {
            most = Math.max(most, print(catalogue, kind));
        }
        out.printf(
                Locale.ROOT,
                "BENCH memory courses=%d bytes_per_course_without_texts=%.0f bytes_per_course=%.0f allocated_p50_mb=%.2f%n",
                courses,
                withoutTexts,
                withTexts,
                most / 1e6);
    }

    private static CatalogueContent with(CatalogueContent content, List<CourseEntry> courses) {
        return new CatalogueContent(content.competencies(), content.jobRoles(), courses, content.obligations());
    }

    private static CatalogueContent withoutTexts(CatalogueContent content) {
        return new CatalogueContent(
                content.competencies().stream().map(MemoryBench::withoutTexts).toList(),
                content.jobRoles(),
                content.courses().stream().map(MemoryBench::withoutTexts).toList(),
                content.obligations());
    }

    private static CompetencyEntry withoutTexts(CompetencyEntry competency) {
        return new CompetencyEntry(
                competency.id(), competency.tenant(), "", null, List.of(), competency.broader(), competency.related());
    }

    private static CourseEntry withoutTexts(CourseEntry course) {
        return new CourseEntry(
                course.id(),
                course.tenant(),
                course.providerId(),
                "",
                "",
                "",
                "",
                course.format(),
                course.selfPaced(),
                course.hours(),
                course.daysAbsent(),
                course.language(),
                course.price(),
                course.certificate(),
                course.lastConfirmedOn(),
                course.teaches(),
                course.presupposes(),
                course.runs(),
                course.ended(),
                course.accessible());
    }

    /** Bytes that a catalogue adds to its content: the median of several, for the heap around it is never quite still. */
    private long held(CatalogueContent content) {
        double[] held = new double[BUILDS];
        Arrays.setAll(held, build -> heldOnce(content));
        return (long) Percentiles.median(held);
    }

    private long heldOnce(CatalogueContent content) {
        long before = UsedHeap.bytes();
        Catalogue catalogue = Catalogue.of(1, content);
        RunDay today = catalogue.courses().runs().on((int) now.toLocalDate().toEpochDay());
        long bytes = UsedHeap.bytes() - before;
        Reference.reachabilityFence(catalogue);
        Reference.reachabilityFence(today);
        return bytes;
    }

    /** Bytes that the match in the middle leaves behind. */
    private long print(Catalogue catalogue, RequestKind kind) {
        Matcher matcher = new Matcher(RankingWeights.published());
        ThreadMXBean thread = ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
        SyntheticRequests requests = new SyntheticRequests(SEED + kind.ordinal(), now);
        double[] allocated = new double[REQUESTS];
        for (int i = -REQUESTS; i < REQUESTS; i++) {
            MatchRequest request = requests.next(kind);
            long before = thread.getCurrentThreadAllocatedBytes();
            matcher.match(catalogue, request.person(), request.query(), now);
            allocated[Math.max(i, 0)] = thread.getCurrentThreadAllocatedBytes() - before;
        }
        out.printf(
                Locale.ROOT,
                "  kind=%s allocated per match: p50 %.2f MB, p99 %.2f MB, mean %.2f MB%n",
                kind.name().toLowerCase(Locale.ROOT),
                Percentiles.of(allocated, 50) / 1e6,
                Percentiles.of(allocated, 99) / 1e6,
                Arrays.stream(allocated).average().orElse(0) / 1e6);
        return (long) Percentiles.of(allocated, 50);
    }
}
