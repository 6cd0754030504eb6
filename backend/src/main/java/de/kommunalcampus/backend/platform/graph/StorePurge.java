// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.StartFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.io.ByteUnit;
import org.springframework.modulith.NamedInterface;

/**
 * Builds the database anew from what lives in it. What was deleted stays in the files of a Neo4j database, in its
 * records and in its logs, through a dump too; a copy of the living nodes and relationships, in new files, has none of
 * it. The old files are deleted once the new ones hold the same.
 */
@NamedInterface("purge")
public final class StorePurge {
    private static final String DATABASE = GraphDatabaseSettings.DEFAULT_DATABASE_NAME;
    private static final Duration START_LIMIT = Duration.ofSeconds(60);

    /** Of what a full disk would need besides the copy. */
    private static final long RESERVE = ByteUnit.mebiBytes(100);

    private StorePurge() {}

    /**
     * What a purge did.
     *
     * @param bytesBefore size of the folder
     */
    @NamedInterface("purge")
    public record Report(long nodes, long relationships, long bytesBefore, long bytesAfter) {}

    /**
     * Takes about a minute for each million nodes, and as much space again as the database while it runs.
     *
     * @param data folder of an installation that does not run
     * @throws StartFailure where it runs, there is no database, too little space, or the copy is not the same
     */
    public static Report run(Path data) {
        try (StoreFolders folders = StoreFolders.take(data.toAbsolutePath().normalize())) {
            if (!Files.exists(folders.current())) {
                throw new StartFailure("There is no database in %s.".formatted(data));
            }
            long before = size(folders.current());
            requireSpace(data, before);
            StoreContent content = copy(folders);
            folders.swap();
            return new Report(content.nodes(), content.relationships(), before, size(folders.current()));
        }
    }

    private static StoreContent copy(StoreFolders folders) {
        DatabaseManagementService from = open(folders.current());
        try {
            DatabaseManagementService to = open(folders.next());
            try {
                return copy(from.database(DATABASE), to.database(DATABASE));
            } finally {
                to.shutdown();
            }
        } finally {
            from.shutdown();
        }
    }

    private static StoreContent copy(GraphDatabaseService from, GraphDatabaseService to) {
        new StoreCopy(from, to).run();
        List<String> schema = StoreSchema.statements(from);
        StoreSchema.create(to, schema);
        StoreContent source = StoreContent.of(from);
        StoreContent target = StoreContent.of(to);
        if (!source.equals(target) || !schema.equals(StoreSchema.statements(to))) {
            throw new StartFailure("The copy differs from the database, which stays as it is: %s instead of %s."
                    .formatted(target, source));
        }
        return target;
    }

    private static DatabaseManagementService open(Path folder) {
        DatabaseManagementService service;
        try {
            service = new DatabaseManagementServiceBuilder(folder)
                    .setConfig(BoltConnector.enabled, false)
                    .setConfig(GraphDatabaseSettings.transaction_timeout, Duration.ZERO)
                    .setConfig(GraphDatabaseSettings.fail_on_missing_files, true)
                    .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, ByteUnit.mebiBytes(32))
                    .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                    .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(128))
                    .setConfig(GraphDatabaseSettings.udc_enabled, false)
                    .build();
        } catch (RuntimeException e) {
            throw DataFolderProblems.explain(folder, e);
        }
        if (!service.database(DATABASE).isAvailable(START_LIMIT.toMillis())) {
            service.shutdown();
            throw new StartFailure("The database in %s does not become available.".formatted(folder));
        }
        return service;
    }

    private static void requireSpace(Path data, long size) {
        long usable = data.toFile().getUsableSpace();
        if (usable < size + RESERVE) {
            throw new StartFailure("A purge needs %d MB free space in %s, there are %d."
                    .formatted((size + RESERVE) >> 20, data, usable >> 20));
        }
    }

    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What makes labels and properties quick to find and unique. */
    private static final class StoreSchema {
        private static final int PATIENCE_MINUTES = 30;

        private static final String CONSTRAINTS =
                "SHOW CONSTRAINTS YIELD createStatement RETURN createStatement AS statement ORDER BY statement";

        private static final String INDEXES = """
                SHOW INDEXES YIELD type, owningConstraint, createStatement
                WHERE type <> 'LOOKUP' AND owningConstraint IS NULL
                RETURN createStatement AS statement ORDER BY statement
                """;

        static List<String> statements(GraphDatabaseService database) {
            try (Transaction tx = database.beginTx()) {
                return Stream.of(CONSTRAINTS, INDEXES)
                        .flatMap(query -> tx.execute(query).stream())
                        .map(row -> String.valueOf(row.get("statement")))
                        .toList();
            }
        }

        static void create(GraphDatabaseService database, List<String> statements) {
            for (String statement : statements) {
                try (Transaction tx = database.beginTx()) {
                    tx.execute(statement).close();
                    tx.commit();
                }
            }
            try (Transaction tx = database.beginTx()) {
                tx.schema().awaitIndexesOnline(PATIENCE_MINUTES, TimeUnit.MINUTES);
            }
        }
    }
}
