// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Does, in order and by whoever was signed in then, what no answer waits for: how long an answer takes shall not tell
 * what there was to write. It begins some moments later, so that it takes no time from the answer either. Ending the
 * application waits for it; where the process dies, less than a second of it is lost.
 */
@Component
class AfterAnswer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(AfterAnswer.class);
    private static final int SOONEST_MS = 250;
    private static final int LATEST_MS = 750;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("after-answer").daemon().factory());
    private final ConcurrentLinkedQueue<Runnable> tasks = new ConcurrentLinkedQueue<>();
    private volatile boolean running;

    void run(Runnable task) {
        tasks.add(new DelegatingSecurityContextRunnable(task));
        try {
            // Not always the same time, at which somebody could look for the work.
            int wait = ThreadLocalRandom.current().nextInt(SOONEST_MS, LATEST_MS);
            clock.schedule(this::settle, wait, TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            settle();
        }
    }

    /** Does now what was put here before, or waits for whoever does it already. */
    synchronized void settle() {
        for (@Nullable Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
            try {
                task.run();
            } catch (RuntimeException e) {
                LOG.error("What belongs to an answer could not be done", e);
            }
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /** After the web server, which takes no requests any more then, and before the database. */
    @Override
    public void stop() {
        running = false;
        clock.shutdown();
        settle();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return 0;
    }
}
