// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Runs every {@link StartStep} in order, in a lifecycle phase before the web server opens its port. */
@Component
class StartSequence implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(StartSequence.class);

    private final List<StartStep> steps;
    private volatile boolean running;

    StartSequence(List<StartStep> steps) {
        this.steps =
                steps.stream().sorted(Comparator.comparingInt(StartStep::order)).toList();
    }

    @Override
    public void start() {
        for (StartStep step : steps) {
            long began = System.nanoTime();
            step.run();
            LOG.info("{} took {} ms", step.getClass().getSimpleName(), (System.nanoTime() - began) / 1_000_000);
        }
        running = true;
    }

    @Override
    public void stop() {
        running = false;
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
