// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.GraphChanges;
import de.kommunalcampus.backend.platform.StartFailure;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseInternalSettings;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * The database inside this process, reachable by Bolt on loopback and a free port only. The library's defaults leave
 * authentication off, let {@code LOAD CSV} read the host's files and never time out; all three are changed here.
 */
final class EmbeddedNeo4j implements AutoCloseable {
    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
    private static final long LOG_FILE = ByteUnit.mebiBytes(32);
    private static final String USER = "neo4j";

    private final DatabaseManagementService service;
    private final String password;

    private EmbeddedNeo4j(DatabaseManagementService service, String password) {
        this.service = service;
        this.password = password;
    }

    /**
     * Opens the store in {@code folder}, creating it when empty.
     *
     * @throws StartFailure when the folder is in use by another process, cannot be written or holds a damaged store
     */
    static EmbeddedNeo4j start(Path folder, Duration transactionTimeout) {
        DatabaseManagementService service;
        try {
            service = builder(folder, transactionTimeout).build();
        } catch (RuntimeException e) {
            throw DataFolderProblems.explain(folder, e);
        }
        try {
            EmbeddedNeo4j neo4j = new EmbeddedNeo4j(service, newPassword());
            neo4j.requireAvailable(folder);
            neo4j.setPassword();
            return neo4j;
        } catch (RuntimeException e) {
            // Non-daemon threads of a half-started database would keep the process alive.
            shutDown(service);
            throw DataFolderProblems.explain(folder, e);
        }
    }

    private static DatabaseManagementServiceBuilder builder(Path folder, Duration transactionTimeout) {
        return new DatabaseManagementServiceBuilder(folder.toAbsolutePath())
                .setConfig(GraphDatabaseSettings.auth_enabled, true)
                .setConfig(BoltConnector.enabled, true)
                .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", 0))
                .setConfig(GraphDatabaseSettings.transaction_timeout, transactionTimeout)
                .setConfig(GraphDatabaseSettings.lock_acquisition_timeout, Duration.ofSeconds(2))
                .setConfig(GraphDatabaseSettings.max_concurrent_transactions, 64)
                .setConfig(GraphDatabaseSettings.allow_file_urls, false)
                .setConfig(GraphDatabaseSettings.fail_on_missing_files, true)
                // Reserved in full for each of two databases, so that a commit finds its space on a full disk too.
                .setConfig(GraphDatabaseSettings.logical_log_rotation_threshold, LOG_FILE)
                .setConfig(GraphDatabaseSettings.keep_logical_logs, "2 files")
                .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(256))
                .setConfig(
                        GraphDatabaseInternalSettings.cypher_ip_blocklist,
                        List.of(new inet.ipaddr.IPAddressString("0.0.0.0/0"), new inet.ipaddr.IPAddressString("::/0")))
                .setConfig(GraphDatabaseSettings.udc_enabled, false);
    }

    private static String newPassword() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** A damaged store starts without an exception and stays unavailable: say so instead of serving nothing. */
    private void requireAvailable(Path folder) {
        if (!service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME).isAvailable(START_LIMIT.toMillis())) {
            throw new StartFailure(
                    "The database in %s does not become available; its files may be damaged. Restore a backup or read %s."
                            .formatted(folder, folder.resolve("logs/debug.log")));
        }
    }

    /** A new password at every start, kept in memory only. */
    private void setPassword() {
        service.database(GraphDatabaseSettings.SYSTEM_DATABASE_NAME)
                .executeTransactionally(
                        "ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED",
                        Map.of("password", password),
                        result -> result.resultAsString(),
                        START_LIMIT);
    }

    URI uri() {
        GraphDatabaseAPI database = (GraphDatabaseAPI) service.database(GraphDatabaseSettings.DEFAULT_DATABASE_NAME);
        int port = database.getDependencyResolver()
                .resolveDependency(ConnectorPortRegister.class)
                .getLocalAddress(ConnectorType.BOLT)
                .getPort();
        return URI.create("bolt://127.0.0.1:" + port);
    }

    /** Of each commit from now on, by whatever route. */
    void tellOfCommits(GraphChanges changes) {
        service.registerTransactionEventListener(
                GraphDatabaseSettings.DEFAULT_DATABASE_NAME, new CommitListener(changes));
        changes.tellOfAll();
    }

    String user() {
        return USER;
    }

    String password() {
        return password;
    }

    @Override
    public void close() {
        shutDown(service);
    }

    /** On a full disk the last checkpoint may never end; the log is then read at the next start. */
    private static void shutDown(DatabaseManagementService service) {
        Thread stopping = Thread.ofPlatform().daemon().name("database-stop").start(service::shutdown);
        try {
            stopping.join(STOP_LIMIT);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
