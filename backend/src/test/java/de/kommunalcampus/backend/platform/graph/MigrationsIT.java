// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.kommunalcampus.backend.platform.StartFailure;
import de.kommunalcampus.backend.testing.ApplicationTest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.neo4j.driver.exceptions.Neo4jException;
import org.springframework.beans.factory.annotation.Autowired;

@ApplicationTest
class MigrationsIT {
    private static final Migration COUNTING =
            Migration.parse(901, "counting", "MERGE (c:MigrationProbe {id: 1}) SET c.n = coalesce(c.n, 0) + 1;\n");

    @Autowired
    private Driver driver;

    @Autowired
    private Migrations migrations;

    @AfterEach
    void leaveWhatWasFound() {
        run("MATCH (n:MigrationProbe) DETACH DELETE n");
        run("MATCH (m:Migration) WHERE m.version > 900 DELETE m");
        run("MATCH (l:MigrationLock) REMOVE l.owner, l.renewedAt");
    }

    @Test
    void runsEachFileOnce() {
        migrations.run(List.of(COUNTING));
        migrations.run(List.of(COUNTING));
        assertThat(probe()).isEqualTo(1);
    }

    @Test
    void runsAFileOnceWhenSeveralInstancesStartTogether() throws Exception {
        try (var starters = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Void> start = () -> {
                migrations.run(List.of(COUNTING));
                return null;
            };
            for (var started : starters.invokeAll(List.of(start, start, start, start))) {
                started.get();
            }
        }
        assertThat(probe()).isEqualTo(1);
    }

    @Test
    void refusesAFileThatChangedAfterItRan() {
        migrations.run(List.of(COUNTING));
        Migration changed = Migration.parse(901, "counting", "MERGE (c:MigrationProbe {id: 2});\n");
        assertThatThrownBy(() -> migrations.run(List.of(changed)))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining("V901")
                .hasMessageContaining("changed");
    }

    @Test
    void runsAFileAgainThatFailedHalfWay() {
        Migration broken =
                Migration.parse(902, "broken", "MERGE (c:MigrationProbe {id: 1}) SET c.n = 1;\nTHIS IS NO CYPHER;\n");
        assertThatThrownBy(() -> migrations.run(List.of(broken))).isInstanceOf(Neo4jException.class);
        migrations.run(List.of(Migration.parse(902, "mended", "MERGE (c:MigrationProbe {id: 1}) SET c.n = 7;\n")));
        assertThat(probe()).isEqualTo(7);
    }

    @Test
    void takesOverALockThatACrashLeft() {
        run(
                "MERGE (l:MigrationLock {id: 'migrations'}) SET l.owner = 'dead', l.renewedAt = datetime() - duration('PT1H')");
        migrations.run(List.of(COUNTING));
        assertThat(probe()).isEqualTo(1);
    }

    @Test
    void splitsStatementsAndIgnoresComments() {
        Migration migration = Migration.parse(1, "x", "// a comment; with a semicolon\nA 'x;y'\n  B;\r\n\nC;");
        assertThat(migration.statements()).containsExactly("A 'x;y'\n  B", "C");
    }

    private long probe() {
        return driver.executableQuery("MATCH (c:MigrationProbe {id: 1}) RETURN c.n AS n")
                .execute()
                .records()
                .getFirst()
                .get("n")
                .asLong();
    }

    private void run(String cypher) {
        driver.executableQuery(cypher).withParameters(Map.of()).execute();
    }
}
