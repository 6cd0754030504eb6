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
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@ApplicationTest
class EmbeddedNeo4jIT {
    private static final InetAddress LOOPBACK = InetAddress.ofLiteral("127.0.0.1");

    @Autowired
    private Driver driver;

    @Autowired
    private EmbeddedNeo4j neo4j;

    @Autowired
    private Migrations migrations;

    @Value("${kommunalcampus.data}")
    private Path data;

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
    void migrationsRunOnceHoweverOftenTheApplicationStarts() {
        List<Object> before = migrations();
        assertThat(before).isNotEmpty();
        migrations.run();
        assertThat(migrations()).isEqualTo(before);
    }

    /** Versions with the moments they were applied at. */
    private List<Object> migrations() {
        return driver
                .executableQuery("MATCH (m:Migration) RETURN [m.version, toString(m.appliedAt)] AS m ORDER BY m")
                .execute()
                .records()
                .stream()
                .map(row -> (Object) row.get("m").asList())
                .toList();
    }

    @Test
    void reservesTheTransactionLog() throws IOException {
        try (Stream<Path> logs =
                Files.list(data.resolve("graph/data/transactions/" + GraphDatabaseSettings.DEFAULT_DATABASE_NAME))) {
            assertThat(logs.filter(log -> log.getFileName().toString().startsWith("neostore.transaction.db")))
                    .isNotEmpty()
                    .allSatisfy(log -> assertThat(Files.size(log)).isGreaterThanOrEqualTo(32L << 20));
        }
    }
}
