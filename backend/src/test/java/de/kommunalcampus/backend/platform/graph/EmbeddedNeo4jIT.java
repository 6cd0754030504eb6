// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.testing.ApplicationTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class EmbeddedNeo4jIT {
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    @Autowired
    private Driver driver;

    @Autowired
    private EmbeddedNeo4j neo4j;

    @Test
    void listensOnLoopbackOnly() throws IOException {
        for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(network.getInetAddresses())) {
                assertThat(accepts(address)).as(address.toString()).isEqualTo(address.equals(LOOPBACK));
            }
        }
    }

    private boolean accepts(InetAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, neo4j.uri().getPort()), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void refusesStrangersOnTheSameMachine() {
        try (Driver stranger = GraphDatabase.driver(neo4j.uri(), AuthTokens.none())) {
            assertThatThrownBy(() -> stranger.executableQuery("RETURN 1").execute())
                    .isInstanceOf(Neo4jException.class);
        }
        try (Driver stranger = GraphDatabase.driver(neo4j.uri(), AuthTokens.basic("neo4j", "neo4j"))) {
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
