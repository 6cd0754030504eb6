// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import de.kommunalcampus.backend.platform.StartStep;
import de.kommunalcampus.seeddata.Library;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Loads the library of municipal competencies, tasks and job roles once, with or without the sample world: without it
 * nobody could say what the own work is, and no need would follow from a job role. What is changed or deleted later
 * stays so.
 */
@Component
class LibraryLoader implements StartStep {
    private static final Logger LOG = LoggerFactory.getLogger(LibraryLoader.class);
    private static final String IS_THERE = "RETURN EXISTS { (:Framework {id: $id}) } AS isThere";

    private final BatchWriter writer;
    private final Driver driver;

    LibraryLoader(BatchWriter writer, Driver driver) {
        this.writer = writer;
        this.driver = driver;
    }

    @Override
    public int order() {
        return LIBRARY;
    }

    @Override
    public void run() {
        if (isThere()) {
            LOG.debug("The library is there already");
        } else {
            writer.writeWhole(LibraryBatches.of(Library.read()));
        }
    }

    private boolean isThere() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(IS_THERE, Map.of("id", LibraryBatches.FRAMEWORK))
                    .single()
                    .get("isThere")
                    .asBoolean());
        }
    }
}
