// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.platform.GraphMark;
import de.kommunalcampus.backend.platform.GraphScan;
import de.kommunalcampus.backend.platform.StartStep;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps the catalogue in step with the graph: when anything was committed, by whatever route, it reads the graph anew,
 * and swaps the catalogue if the content differs. Changes during a reading lead to one more. A failure leaves the last
 * good catalogue in place and shows in {@link #failure()}.
 */
@Component
class CatalogueKeeper implements StartStep {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueKeeper.class);

    private final GraphScan scan;
    private final CatalogueReader reader;
    private final CatalogueHolder holder;
    private final ProfileCache profiles;
    private final Clock clock;
    private @Nullable GraphMark mark;
    private @Nullable CatalogueReading reading;
    private long version;
    private volatile @Nullable Throwable failure;

    CatalogueKeeper(
            GraphScan scan, CatalogueReader reader, CatalogueHolder holder, ProfileCache profiles, Clock clock) {
        this.scan = scan;
        this.reader = reader;
        this.holder = holder;
        this.profiles = profiles;
        this.clock = clock;
    }

    @Override
    public int order() {
        return CATALOGUE;
    }

    @Override
    public void run() {
        refresh();
    }

    /** Brings the catalogue up to date; costs one round trip where nothing was committed since the last time. */
    synchronized void refresh() {
        try {
            GraphMark now = scan.mark();
            if (!now.equals(mark)) {
                profiles.invalidate();
                rebuild(now);
                mark = now;
            }
            failure = null;
        } catch (RuntimeException | Error e) {
            failure = e;
            throw e;
        }
    }

    private void rebuild(GraphMark from) {
        ZonedDateTime asOf = ZonedDateTime.now(clock);
        long began = System.nanoTime();
        CatalogueReading next = reader.read(from, asOf.toLocalDate());
        if (next.equals(reading)) {
            return;
        }
        long read = System.nanoTime();
        holder.swap(next.toSnapshot(version + 1, asOf));
        version++;
        reading = next;
        report(next, read - began, System.nanoTime() - read);
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
        next.unusable().stream().limit(20).forEach(node -> LOG.warn("Left out of the catalogue: {}", node));
        if (!next.unusable().isEmpty()) {
            LOG.warn("{} nodes are left out of the catalogue", next.unusable().size());
        }
    }

    /** Why the catalogue is behind the graph; null where it is not. */
    @Nullable
    Throwable failure() {
        return failure;
    }
}
