// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;
import org.springframework.stereotype.Component;

/**
 * Does, in order and by whoever was signed in then, what no answer waits for: how long an answer takes shall not tell
 * what there was to write. Ending the application waits for it; what is left when the process dies is lost. Where more
 * than {@value #MOST} tasks wait, the answer waits too.
 */
@Component
class AfterAnswer implements SmartLifecycle {
    static final int MOST = 10_000;

    private static final Logger LOG = LoggerFactory.getLogger(AfterAnswer.class);
    private static final long LONGEST_SECONDS = 2;
    private static final long LAST_SECONDS = 20;

    private final ThreadPoolExecutor tasks = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(MOST),
            Thread.ofPlatform().name("after-answer").daemon().factory(),
            (task, executor) -> task.run());
    private volatile boolean running;

    void run(Runnable task) {
        Runnable asNow = new DelegatingSecurityContextRunnable(task);
        tasks.execute(() -> {
            try {
                asNow.run();
            } catch (RuntimeException e) {
                LOG.error("What belongs to an answer could not be done", e);
            }
        });
    }

    /** Waits until all is done that was put here before, at most {@value #LONGEST_SECONDS} seconds. */
    void settle() {
        FutureTask<Boolean> reached = new FutureTask<>(() -> true);
        tasks.execute(reached);
        try {
            reached.get(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException | TimeoutException e) {
            LOG.warn("What belongs to earlier answers is still to be done");
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
        tasks.shutdown();
        try {
            if (!tasks.awaitTermination(LAST_SECONDS, TimeUnit.SECONDS)) {
                LOG.error(
                        "{} things that belong to answers were not done",
                        tasks.shutdownNow().size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
