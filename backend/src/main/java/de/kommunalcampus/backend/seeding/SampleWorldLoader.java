// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import de.kommunalcampus.backend.platform.StartStep;
import de.kommunalcampus.backend.seeding.LoadingMarker.State;
import de.kommunalcampus.seeddata.SampleWorld;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Loads the sample world once, into a database that nobody works with, its dates counted from the day of loading. What a
 * crash left half written is taken away and loaded again.
 */
@Component
@Profile("demo")
class SampleWorldLoader implements StartStep {
    private static final Logger LOG = LoggerFactory.getLogger(SampleWorldLoader.class);

    private final LoadingMarker marker;
    private final BatchWriter writer;
    private final DemoAccounts accounts;
    private final Clock clock;

    SampleWorldLoader(LoadingMarker marker, BatchWriter writer, DemoAccounts accounts, Clock clock) {
        this.marker = marker;
        this.writer = writer;
        this.accounts = accounts;
        this.clock = clock;
    }

    @Override
    public int order() {
        return SAMPLE_WORLD;
    }

    @Override
    public void run() {
        Optional<State> state = marker.find();
        if (state.isPresent()) {
            switch (state.get()) {
                case COMPLETE -> LOG.debug("The sample world is there already");
                case LOADING -> load(true);
            }
        } else if (marker.isDatabaseInUse()) {
            LOG.info("The sample world is not loaded: this database is in use");
        } else {
            load(false);
        }
    }

    private void load(boolean halfThere) {
        LocalDate today = LocalDate.now(clock);
        SampleWorld world = SampleWorld.read(today);
        List<Batch> batches = WorldBatches.of(world);
        if (halfThere) {
            accounts.clear(world);
            writer.clear(batches);
        }
        marker.set(State.LOADING, today);
        writer.write(batches);
        accounts.create(world);
        marker.set(State.COMPLETE, today);
    }
}
