// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.ChangeQueue;
import de.kommunalcampus.backend.platform.GraphChanges;
import de.kommunalcampus.backend.platform.Touched;
import java.util.HashMap;
import java.util.Map;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Transaction;
import org.neo4j.graphdb.event.TransactionData;
import org.neo4j.graphdb.event.TransactionEventListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Hears of each transaction inside the database, whoever wrote it, and passes on what it touched once it is committed. */
final class CommitListener implements TransactionEventListener<Map<ChangeQueue, Touched>> {
    private static final Logger LOG = LoggerFactory.getLogger(CommitListener.class);

    private final GraphChanges changes;

    CommitListener(GraphChanges changes) {
        this.changes = changes;
    }

    @Override
    public Map<ChangeQueue, Touched> beforeCommit(
            TransactionData data, Transaction transaction, GraphDatabaseService database) {
        Map<ChangeQueue, Touched> touched = new HashMap<>();
        changes.queues().forEach(queue -> touched.put(queue, touched(data, queue)));
        return touched;
    }

    /** Nothing here may fail: that would roll back somebody's transaction. */
    private static Touched touched(TransactionData data, ChangeQueue queue) {
        try {
            return new TouchedNodes(data, queue.watched()).collect();
        } catch (RuntimeException e) {
            LOG.warn("What a transaction touched cannot be told; everything will be read anew: {}", e.toString());
            return Touched.all();
        }
    }

    @Override
    public void afterCommit(TransactionData data, Map<ChangeQueue, Touched> touched, GraphDatabaseService database) {
        touched.forEach(ChangeQueue::add);
    }

    @Override
    public void afterRollback(TransactionData data, Map<ChangeQueue, Touched> touched, GraphDatabaseService database) {
        // Nothing happened.
    }
}
