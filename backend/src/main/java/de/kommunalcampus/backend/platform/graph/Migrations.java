// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.StartFailure;
import de.kommunalcampus.backend.platform.StartStep;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Brings the schema up to date: each numbered file runs once, in order, under a lock node. A file that changed after
 * it ran stops the start. The statements of a file must be repeatable ({@code IF NOT EXISTS}, {@code MERGE}): schema
 * and data cannot share a transaction, so a crash in between runs the file again.
 */
@Component
class Migrations implements StartStep {
    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String FILES = "classpath:neo4j/migrations/*.cypher";

    private final Driver driver;

    Migrations(Driver driver) {
        this.driver = driver;
    }

    @Override
    public int order() {
        return MIGRATIONS;
    }

    @Override
    public void run() {
        run(readFiles());
    }

    void run(List<Migration> migrations) {
        try (Session session = driver.session();
                MigrationLock lock = MigrationLock.acquire(session)) {
            Map<Integer, String> applied = listApplied(session);
            for (Migration migration : migrations) {
                applyOnce(session, migration, applied, lock);
            }
        }
    }

    private void applyOnce(Session session, Migration migration, Map<Integer, String> applied, MigrationLock lock) {
        String checksum = applied.get(migration.version());
        if (checksum == null) {
            LOG.info("Migrating to V{} ({})", migration.version(), migration.description());
            migration.statements().forEach(statement -> session.run(statement).consume());
            record(session, migration);
            lock.renew();
        } else if (!checksum.equals(migration.checksum())) {
            throw new StartFailure(
                    "Migration V%03d (%s) was changed after it had run on this data; restore the file or the data."
                            .formatted(migration.version(), migration.description()));
        }
    }

    private static Map<Integer, String> listApplied(Session session) {
        Map<Integer, String> applied = new HashMap<>();
        session.run("MATCH (m:Migration) RETURN m.version AS version, m.checksum AS checksum")
                .forEachRemaining(row -> applied.put(
                        row.get("version").asInt(), row.get("checksum").asString()));
        return applied;
    }

    private static void record(Session session, Migration migration) {
        session.run(
                        """
                        CREATE (:Migration {version: $version, description: $description, checksum: $checksum,
                                            appliedAt: datetime()})
                        """,
                        Map.of(
                                "version", migration.version(),
                                "description", migration.description(),
                                "checksum", migration.checksum()))
                .consume();
    }

    private static List<Migration> readFiles() {
        try {
            return Arrays.stream(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .map(Migration::read)
                    .sorted(Comparator.comparingInt(Migration::version))
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("Cannot list the migrations", e);
        }
    }
}
