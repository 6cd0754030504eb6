// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.testing.ApplicationTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.neo4j.autoconfigure.Neo4jConnectionDetails;

@ApplicationTest
class EmbeddedNeo4jIT {
    @Autowired
    private Driver driver;

    @Autowired
    private Neo4jConnectionDetails connection;

    @Test
    void listensOnLoopbackOnly() {
        assertThat(connection.getUri().getHost()).isEqualTo("127.0.0.1");
    }

    @Test
    void refusesStrangersOnTheSameMachine() {
        try (Driver stranger = GraphDatabase.driver(connection.getUri(), AuthTokens.none())) {
            assertThatThrownBy(() -> stranger.executableQuery("RETURN 1").execute())
                    .isInstanceOf(Neo4jException.class);
        }
        try (Driver stranger = GraphDatabase.driver(connection.getUri(), AuthTokens.basic("neo4j", "neo4j"))) {
            assertThatThrownBy(() -> stranger.executableQuery("RETURN 1").execute())
                    .isInstanceOf(Neo4jException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/hostname", "http://127.0.0.1:1/x.csv", "https://127.0.0.1:1/x.csv"})
    void loadsNoCsvFromFilesOrNetwork(String source) {
        assertThatThrownBy(() -> driver.executableQuery("LOAD CSV FROM $source AS row RETURN row")
                        .withParameters(java.util.Map.of("source", source))
                        .execute())
                .isInstanceOf(Neo4jException.class)
                .message()
                .matches("(?s).*(not allowed|disabled|blocked|denied|configuration).*");
    }

    @Test
    void migrationsRanOnce() {
        long versions = driver.executableQuery(
                        "MATCH (m:Migration) RETURN count(DISTINCT m.version) AS n, count(m) AS all")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
        assertThat(versions).isPositive();
    }
}
