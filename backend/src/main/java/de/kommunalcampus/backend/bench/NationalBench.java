// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.ranking.MatchQuery;
import de.kommunalcampus.matchingmodel.ranking.Matcher;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Fifty courses for everybody who works for a municipality, streamed to a file by two threads. Where a folder is named, a
 * run that was cut off goes on in it; without one the lists are thrown away.
 */
public final class NationalBench {
    public static final int EVERYBODY = NationalEmployees.ALL;
    private static final long SEED = 20_261_125;
    private static final int LIST = 50;
    private static final String COURSE = "course-";

    private final Matcher matcher = new Matcher(RankingWeights.published());
    private final MatchQuery query = MatchQuery.fromMyNeeds(LIST);
    private final PrintStream out;

    private NationalBench(PrintStream out) {
        this.out = out;
    }

    /**
     * @param now for which the lists are made, unless the folder holds a part of them already
     * @param folder that takes the lists and their progress
     * @throws BenchRefused where the folder holds lists of other settings
     */
    public static void run(LocalDateTime now, int courses, int employees, @Nullable Path folder, PrintStream out) {
        if (folder != null) {
            new NationalBench(out).write(now, courses, employees, folder);
            return;
        }
        try (TemporaryFolder temporary = TemporaryFolder.create()) {
            new NationalBench(out).write(now, courses, employees, temporary.path());
        }
    }

    private void write(LocalDateTime now, int courses, int employees, Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String settings = "seed %d, %d courses, lists of %d".formatted(SEED, courses, LIST);
        ListFile file = ListFile.open(folder, ListProgress.begin(settings, now, employees));
        LocalDateTime moment = file.progress().now();
        int before = file.progress().blocks() * ListFile.BLOCK;
        out.printf(
                Locale.ROOT,
                "Settings: %s, of %,d employees, 2 threads, wall time%s%n",
                settings,
                employees,
                before == 0 ? "" : "; goes on after %,d".formatted(Math.min(before, employees)));
        Catalogue catalogue = Catalogue.of(1, new SyntheticContent(SEED, moment).of(courses));
        NationalEmployees people = new NationalEmployees(SEED, moment.toLocalDate());
        file.write(number -> list(catalogue, people, number, moment));
        print(file.progress());
    }

    private int[] list(Catalogue catalogue, NationalEmployees people, int number, LocalDateTime now) {
        return matcher.best(catalogue, people.employee(number), query, now).stream()
                .mapToInt(course -> Integer.parseInt(course.value().substring(COURSE.length())))
                .toArray();
    }

    private void print(ListProgress progress) {
        double seconds = progress.nanos() / 1e9;
        double perSecond = progress.employees() / seconds;
        out.printf(
                Locale.ROOT,
                "BENCH national employees=%d minutes=%.2f heap_mb=%d per_second=%.0f%n",
                progress.employees(),
                seconds / 60,
                mostHeap() >> 20,
                perSecond);
        out.printf(Locale.ROOT, "  file_mb=%.1f%n", progress.bytes() / 1e6);
        if (progress.employees() < EVERYBODY) {
            out.printf(
                    Locale.ROOT,
                    "  projection, not measured: %,d employees would take %.1f minutes at this rate%n",
                    EVERYBODY,
                    EVERYBODY / perSecond / 60);
        }
    }

    /** The most that was ever used, garbage included. */
    private static long mostHeap() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
