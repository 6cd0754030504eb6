// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.platform.BulkWrites;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Brings the catalogue up to date behind each commit, from the end of the start to the stop. After that it rests for a
 * tenth of the time it took, so that constant writing leaves something of one processor. Of a database elsewhere it hears
 * nothing: there it looks at short intervals, reads the whole, and rests for as long.
 */
@Component
class CatalogueFollower implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(CatalogueFollower.class);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);
    /** An import is seen as a whole where it is quicker than this; a longer one must not hold up everybody else. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final CatalogueKeeper keeper;
    private final BulkWrites bulkWrites;
    private final Duration interval;
    private volatile @Nullable Thread thread;
    /** Read and written by the follower's thread alone. */
    private boolean failing;

    CatalogueFollower(
            CatalogueKeeper keeper,
            BulkWrites bulkWrites,
            @Value("${kommunalcampus.catalogue.interval}") Duration interval) {
        this.bulkWrites = bulkWrites;
        this.keeper = keeper;
        this.interval = interval;
    }

    @Override
    public synchronized void start() {
        thread = Thread.ofPlatform().daemon().name("catalogue-follower").start(this::follow);
    }

    private void follow() {
        Duration pause = interval;
        long last = System.nanoTime();
        while (rest(pause)) {
            long began = System.nanoTime();
            if (bulkWrites.isRunning() && Duration.ofNanos(began - last).compareTo(LONGEST_WAIT) < 0) {
                pause = interval;
                continue;
            }
            boolean succeeded = tryRefresh();
            last = System.nanoTime();
            Duration took = Duration.ofNanos(last - began);
            pause = succeeded
                    ? took.dividedBy(keeper.isTold() ? 10 : 1)
                    : longer(interval, shorter(pause.multipliedBy(2), LONGEST_PAUSE));
        }
    }

    private boolean tryRefresh() {
        try {
            keeper.refresh();
            tell(false, "");
            return true;
        } catch (RuntimeException e) {
            tell(true, e.toString());
            return false;
        } catch (Error e) {
            // Too little memory now may be enough later; without the follower nobody would notice a change.
            tell(true, e.toString());
            return false;
        }
    }

    /** One line when it begins to fail and one when it is over, however often it is tried; none while stopping. */
    private void tell(boolean fails, String why) {
        if (fails && !failing && thread != null) {
            failing = true;
            LOG.error("The catalogue stays as it is, because the graph cannot be read: {}", why);
        } else if (failing && !fails) {
            failing = false;
            LOG.warn("The graph can be read again; the catalogue is up to date");
        }
    }

    /** Then waits for a commit; no longer than the interval, for nobody may tell of it. */
    private boolean rest(Duration pause) {
        try {
            Thread.sleep(pause);
            keeper.await(interval);
            return true;
        } catch (InterruptedException e) {
            return false;
        }
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    @Override
    public synchronized void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
            join(running);
        }
    }

    /** The database must not close under a reading. */
    private static void join(Thread running) {
        try {
            running.join(Duration.ofSeconds(10));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** After the first catalogue, which a start step builds in phase 0. */
    @Override
    public int getPhase() {
        return 1;
    }
}
