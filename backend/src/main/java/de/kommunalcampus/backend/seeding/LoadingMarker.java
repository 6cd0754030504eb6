// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A node that says how far the sample world was loaded; the last thing to be written is that it is complete. */
@Component
@Profile("demo")
class LoadingMarker {
    private static final String STATE = "MATCH (m:SampleWorld) RETURN m.state AS state LIMIT 1";

    /** In use: somebody works or signs in here. A library or courses imported before are no obstacle. */
    private static final String IN_USE = """
            RETURN EXISTS { (:OrgUnit) } OR EXISTS { (:Employee) } OR EXISTS { (:Account) } AS inUse
            """;

    private static final String SET = """
            MERGE (m:SampleWorld {id: 'sample-world'})
            SET m.state = $state, m.loadingDay = $loadingDay, m.tenantId = 'shared'
            """;

    private final Driver driver;

    LoadingMarker(Driver driver) {
        this.driver = driver;
    }

    Optional<State> find() {
        try (Session session = driver.session()) {
            return session.executeRead(tx -> tx.run(STATE).stream()
                    .map(row -> State.valueOf(row.get("state").asString()))
                    .findFirst());
        }
    }

    boolean isDatabaseInUse() {
        try (Session session = driver.session()) {
            return session.executeRead(
                    tx -> tx.run(IN_USE).single().get("inUse").asBoolean());
        }
    }

    void set(State state, LocalDate loadingDay) {
        try (Session session = driver.session()) {
            session.executeWriteWithoutResult(tx -> tx.run(SET, Map.of("state", state.name(), "loadingDay", loadingDay))
                    .consume());
        }
    }

    enum State {
        LOADING,
        COMPLETE
    }
}
