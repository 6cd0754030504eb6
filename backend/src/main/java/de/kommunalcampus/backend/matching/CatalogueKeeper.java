// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.platform.ChangeQueue;
import de.kommunalcampus.backend.platform.GraphChanges;
import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.platform.StartStep;
import de.kommunalcampus.backend.platform.Touched;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the catalogue in step with the graph: reads what commits touched, by whatever route they came, and swaps the
 * catalogue if its content differs. Once a day, at the start, and where the database does not tell what was touched, it reads
 * the whole graph. A failure leaves the last good catalogue in place, shows in {@link #failure()} and forgets nothing.
 */
@Component
class CatalogueKeeper implements StartStep {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueKeeper.class);

    private final GraphScan scan;
    private final CatalogueReader reader;
    private final CatalogueHolder holder;
    private final ProfileCache profiles;
    private final Clock clock;
    private final GraphChanges changes;
    private final ChangeQueue queue;
    private Touched unread = Touched.all();
    private @Nullable GraphMark mark;
    private @Nullable CatalogueReading reading;
    private @Nullable LocalDate wholeReadOn;
    private long version;
    private volatile @Nullable Throwable failure;

    CatalogueKeeper(
            GraphScan scan,
            CatalogueReader reader,
            CatalogueHolder holder,
            ProfileCache profiles,
            Clock clock,
            GraphChanges changes) {
        this.scan = scan;
        this.reader = reader;
        this.holder = holder;
        this.profiles = profiles;
        this.clock = clock;
        this.changes = changes;
        this.queue = changes.watch(reader.watched());
    }

    @Override
    public int order() {
        return CATALOGUE;
    }

    @Override
    public void run() {
        refresh();
        rehearse();
    }

    /** Reads one entry of each kind, so that the first change does not wait until its statements are planned. */
    private synchronized void rehearse() {
        CatalogueReading read = reading;
        GraphMark now = mark;
        if (read != null && now != null) {
            reader.read(now, ZonedDateTime.now(clock).toLocalDate(), read.sample());
        }
    }

    /** Whether the database tells of its commits. */
    boolean isTold() {
        return changes.areTold();
    }

    /** Until something is committed, if the database tells, at the latest for the given time. */
    void await(Duration longest) throws InterruptedException {
        queue.await(longest);
    }

    /** Brings the catalogue up to date; costs one round trip where nothing was committed since the last time. */
    synchronized void refresh() {
        try {
            unread = unread.and(queue.take());
            GraphMark now = scan.mark();
            ZonedDateTime asOf = ZonedDateTime.now(clock);
            if (!now.equals(mark)) {
                profiles.invalidate();
                unread = changes.areTold() ? unread : Touched.all();
            }
            // What is over is left out as days pass; and nothing that was missed stays so for longer than a day.
            if (!asOf.toLocalDate().equals(wholeReadOn)) {
                unread = Touched.all();
            }
            update(now, asOf);
            mark = now;
            unread = Touched.nothing();
            failure = null;
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    private void update(GraphMark from, ZonedDateTime asOf) {
        if (unread.isNothing()) {
            return;
        }
        long began = System.nanoTime();
        CatalogueReading former = reading;
        CatalogueReading next = former == null || unread.everything()
                ? reader.read(from, asOf.toLocalDate())
                : former.with(reader.read(from, asOf.toLocalDate(), unread));
        if (!next.equals(former)) {
            long read = System.nanoTime();
            holder.swap(snapshot(next, asOf));
            version++;
            reading = next;
            report(next, read - began, System.nanoTime() - read);
            reportUnusable(next.unusable(), former == null ? List.of() : former.unusable());
        }
        wholeReadOn = unread.everything() ? asOf.toLocalDate() : wholeReadOn;
    }

    private CatalogueSnapshot snapshot(CatalogueReading next, ZonedDateTime asOf) {
        Catalogue catalogue = holder.isFilled()
                ? holder.get().catalogue().next(version + 1, next.content())
                : Catalogue.of(version + 1, next.content());
        return new CatalogueSnapshot(catalogue, asOf, next.offers());
    }

    private void report(CatalogueReading next, long reading, long building) {
        LOG.info(
                "Catalogue {}: {} courses, {} competencies, {} job roles; read in {} ms, built in {} ms",
                version,
                next.offers().size(),
                next.competencies().size(),
                next.jobRoles().size(),
                TimeUnit.NANOSECONDS.toMillis(reading),
                TimeUnit.NANOSECONDS.toMillis(building));
    }

    /** Each once, not with every version. */
    private static void reportUnusable(List<String> now, List<String> before) {
        Set<String> known = Set.copyOf(before);
        List<String> more = now.stream().filter(node -> !known.contains(node)).toList();
        more.stream().limit(20).forEach(node -> LOG.warn("Left out of the catalogue: {}", node));
        if (!more.isEmpty()) {
            LOG.warn("{} nodes are left out of the catalogue", now.size());
        }
    }

    /** Why the catalogue is behind the graph; null where it is not. */
    @Nullable
    Throwable failure() {
        return failure;
    }
}
