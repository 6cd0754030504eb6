// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.StartFailure;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.neo4j.driver.Session;

/**
 * Lets one of several starting instances migrate. The lock is a single node guarded by a uniqueness constraint; one
 * left behind by a crash is taken over once it has not been renewed for {@link #EXPIRY}.
 */
final class MigrationLock implements AutoCloseable {
    static final Duration EXPIRY = Duration.ofSeconds(30);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final Session session;
    private final String owner = UUID.randomUUID().toString();

    private MigrationLock(Session session) {
        this.session = session;
    }

    static MigrationLock acquire(Session session) {
        session.run("CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (l:MigrationLock) REQUIRE l.id IS UNIQUE")
                .consume();
        session.run("CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE")
                .consume();
        MigrationLock lock = new MigrationLock(session);
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!lock.tryAcquire()) {
            if (System.nanoTime() > deadline) {
                throw new StartFailure(
                        "Another instance has been migrating this database for too long; try again later.");
            }
            pause();
        }
        return lock;
    }

    /** Writing first takes the node's lock, so that of two at once only one sees it free. */
    private boolean tryAcquire() {
        return session.executeWrite(tx -> tx.run("""
                        MERGE (l:MigrationLock {id: 'migrations'})
                        SET l.touched = coalesce(l.touched, 0) + 1
                        WITH l WHERE l.owner IS NULL OR l.renewedAt < datetime() - duration({seconds: $expiry})
                        SET l.owner = $owner, l.renewedAt = datetime()
                        RETURN l.owner
                        """, Map.of("owner", owner, "expiry", EXPIRY.toSeconds()))
                .hasNext());
    }

    void renew() {
        session.run(
                        "MATCH (l:MigrationLock {id: 'migrations', owner: $owner}) SET l.renewedAt = datetime()",
                        Map.of("owner", owner))
                .consume();
    }

    @Override
    public void close() {
        session.run("MATCH (l:MigrationLock {owner: $owner}) REMOVE l.owner, l.renewedAt", Map.of("owner", owner))
                .consume();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StartFailure("Interrupted while waiting for another instance to migrate.", e);
        }
    }
}
