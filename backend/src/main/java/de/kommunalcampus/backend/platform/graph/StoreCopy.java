// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.function.BiConsumer;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.ResourceIterable;
import org.neo4j.graphdb.Transaction;

/** Copies all nodes and relationships into an empty database. */
final class StoreCopy {
    /** Written in one transaction. */
    private static final int BATCH = 5_000;

    private final GraphDatabaseService from;
    private final GraphDatabaseService to;
    private final Map<String, String> copies = new HashMap<>();

    StoreCopy(GraphDatabaseService from, GraphDatabaseService to) {
        this.from = from;
        this.to = to;
    }

    void run() {
        try (Transaction reading = from.beginTx()) {
            each(reading.getAllNodes(), this::copy);
            each(reading.getAllRelationships(), this::copy);
        }
    }

    private <E extends Entity> void each(ResourceIterable<E> all, BiConsumer<Transaction, E> copying) {
        try (all) {
            Iterator<E> entities = all.iterator();
            while (entities.hasNext()) {
                try (Transaction writing = to.beginTx()) {
                    for (int i = 0; i < BATCH && entities.hasNext(); i++) {
                        copying.accept(writing, entities.next());
                    }
                    writing.commit();
                }
            }
        }
    }

    private void copy(Transaction writing, Node node) {
        Node copy = writing.createNode();
        node.getLabels().forEach(copy::addLabel);
        node.getAllProperties().forEach(copy::setProperty);
        copies.put(node.getElementId(), copy.getElementId());
    }

    private void copy(Transaction writing, Relationship relationship) {
        Node start = writing.getNodeByElementId(copyOf(relationship.getStartNode()));
        Node end = writing.getNodeByElementId(copyOf(relationship.getEndNode()));
        Relationship copy = start.createRelationshipTo(end, relationship.getType());
        relationship.getAllProperties().forEach(copy::setProperty);
    }

    private String copyOf(Node node) {
        String copy = copies.get(node.getElementId());
        if (copy == null) {
            throw new IllegalStateException("A relationship of a node that was not copied");
        }
        return copy;
    }
}
