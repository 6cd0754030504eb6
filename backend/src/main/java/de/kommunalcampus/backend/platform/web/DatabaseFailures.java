// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.util.Arrays;
import java.util.stream.Stream;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.RetryableException;
import org.neo4j.driver.exceptions.SecurityException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;

/** Tells a database that does not answer, where trying again helps, from a statement that is wrong. */
final class DatabaseFailures {
    private static final String TRANSACTIONS = "org.springframework.data.neo4j.core.transaction.";

    private DatabaseFailures() {}

    static boolean isOutage(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(DatabaseFailures::isOutageItself);
    }

    private static boolean isOutageItself(Throwable failure) {
        return failure instanceof RetryableException
                || failure instanceof DataAccessResourceFailureException
                || failure instanceof TransientDataAccessException
                || (failure instanceof Neo4jException neo4j && isOutageCode(neo4j))
                || failure instanceof SecurityException
                || isFailedCommit(failure);
    }

    /** Where a commit fails, the transaction manager tries to roll the closed transaction back, which hides why. */
    private static boolean isFailedCommit(Throwable failure) {
        return failure instanceof IllegalStateException
                && Arrays.stream(failure.getStackTrace())
                        .limit(4)
                        .anyMatch(frame -> frame.getClassName().startsWith(TRANSACTIONS));
    }

    /** Out of memory, disk or transactions, or stopped by the time limit. */
    private static boolean isOutageCode(Neo4jException failure) {
        String code = String.valueOf(failure.code());
        return code.startsWith("Neo.TransientError")
                || code.startsWith("Neo.DatabaseError")
                || code.contains("TransactionTimedOut");
    }
}
