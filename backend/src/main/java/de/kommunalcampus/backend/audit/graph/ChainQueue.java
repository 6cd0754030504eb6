// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.graph;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets the transactions of this process that append to one chain come in turn. The database's lock alone would be right
 * but not fair: with many at once, some wait until their time is over.
 */
@Component
class ChainQueue {
    /** After it the database decides; two transactions that write to two chains each cannot block each other for ever. */
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Map<TenantId, ReentrantLock> turns = new ConcurrentHashMap<>();

    /** Returns when it is this transaction's turn, which lasts until its end. */
    void await(TenantId tenant) {
        ReentrantLock turn = turns.computeIfAbsent(tenant, id -> new ReentrantLock(true));
        if (acquire(turn)) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    turn.unlock();
                }
            });
        }
    }

    private static boolean acquire(ReentrantLock turn) {
        try {
            return turn.tryLock(LONGEST.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
