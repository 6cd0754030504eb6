// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.StartFailure;
import de.kommunalcampus.backend.platform.StartStep;
import java.time.Duration;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.stereotype.Component;

/**
 * Waits until the database answers. The driver's own limits suit requests, of which each would rather fail than wait; the
 * first connection on a busy machine, or to a database that starts at the same time, takes longer.
 */
@Component
class FirstConnection implements StartStep {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Driver driver;

    FirstConnection(Driver driver) {
        this.driver = driver;
    }

    @Override
    public int order() {
        return MIGRATIONS - 1;
    }

    @Override
    public void run() {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                driver.verifyConnectivity();
                return;
            } catch (AuthenticationException e) {
                throw new StartFailure("The database refuses the user and password of spring.neo4j.authentication.", e);
            } catch (Neo4jException e) {
                pauseUntil(deadline, e);
            }
        }
    }

    private static void pauseUntil(long deadline, Neo4jException failure) {
        if (System.nanoTime() > deadline) {
            throw new StartFailure("The database does not answer: " + failure.getMessage(), failure);
        }
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for the database.", e);
        }
    }
}
