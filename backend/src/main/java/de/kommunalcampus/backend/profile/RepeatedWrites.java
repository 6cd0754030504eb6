// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.TransientException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Runs a transaction again when the database gave it up in favour of another one; five times at most. */
@Component
public class RepeatedWrites {
    private static final int MOST = 5;
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final TransactionOperations transactions;

    RepeatedWrites(TransactionOperations transactions) {
        this.transactions = transactions;
    }

    public void run(Runnable work) {
        for (int attempt = 1; ; attempt++) {
            try {
                transactions.executeWithoutResult(status -> work.run());
                return;
            } catch (RuntimeException e) {
                if (attempt == MOST || !isTransient(e)) {
                    throw e;
                }
                pause(attempt, e);
            }
        }
    }

    private static boolean isTransient(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(TransientException.class::isInstance);
    }

    /** Of random length, so that those who met do not meet again. */
    private static void pause(int attempt, RuntimeException failure) {
        try {
            Thread.sleep(ThreadLocalRandom.current().nextLong(PAUSE.toMillis() * attempt) + 1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure;
        }
    }
}
