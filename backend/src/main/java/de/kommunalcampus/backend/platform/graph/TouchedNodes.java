// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import de.kommunalcampus.backend.platform.Touched;
import de.kommunalcampus.backend.platform.Watched;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.event.LabelEntry;
import org.neo4j.graphdb.event.PropertyEntry;
import org.neo4j.graphdb.event.TransactionData;

/**
 * Collects from one transaction the nodes that somebody watches, deleted ones too. Where one becomes another, by its id, its
 * tenant or its labels, others may show it or stop to: then everything counts as touched.
 */
final class TouchedNodes {
    private static final String ID = "id";
    private static final Set<String> IDENTITY = Set.of(ID, "tenantId");

    private final TransactionData data;
    private final Watched watched;
    private final Map<String, Set<String>> ids = new HashMap<>();
    private boolean everything;

    TouchedNodes(TransactionData data, Watched watched) {
        this.data = data;
        this.watched = watched;
    }

    Touched collect() {
        data.createdNodes().forEach(this::touch);
        data.assignedNodeProperties().forEach(this::touchChanged);
        data.removedNodeProperties().forEach(this::touchChanged);
        data.createdRelationships().forEach(this::touchOwner);
        data.deletedRelationships().forEach(this::touchOwner);
        data.assignedRelationshipProperties().forEach(entry -> touchOwner(entry.entity()));
        data.removedRelationshipProperties().forEach(entry -> touchOwner(entry.entity()));
        touchLabelled();
        touchDeleted();
        return everything ? Touched.all() : new Touched(false, ids);
    }

    private void touch(Node node) {
        if (!data.isDeleted(node) && node.getProperty(ID, null) instanceof String id) {
            node.getLabels().forEach(label -> add(label, id));
        }
    }

    private void touchChanged(PropertyEntry<Node> entry) {
        touch(entry.entity());
        everything |= IDENTITY.contains(entry.key())
                && entry.previouslyCommittedValue() != null
                && !data.isDeleted(entry.entity())
                && isWatched(entry.entity());
    }

    private boolean isWatched(Node node) {
        for (Label label : node.getLabels()) {
            if (watched.labels().contains(label.name())) {
                return true;
            }
        }
        return false;
    }

    private void touchOwner(Relationship relationship) {
        String type = relationship.getType().name();
        if (watched.ofStart().contains(type)) {
            touch(relationship.getStartNode());
        }
        if (watched.ofEnd().contains(type)) {
            touch(relationship.getEndNode());
        }
    }

    /** A label on a node that was there before. */
    private void touchLabelled() {
        Set<String> created = new HashSet<>();
        data.createdNodes().forEach(node -> created.add(node.getElementId()));
        for (LabelEntry entry : data.assignedLabels()) {
            everything |= watched.labels().contains(entry.label().name())
                    && !created.contains(entry.node().getElementId());
        }
    }

    /** A deleted node says nothing any more: its labels and its id are among what was removed. */
    private void touchDeleted() {
        Map<String, String> deleted = new HashMap<>();
        for (PropertyEntry<Node> entry : data.removedNodeProperties()) {
            if (entry.key().equals(ID) && entry.previouslyCommittedValue() instanceof String id) {
                deleted.put(entry.entity().getElementId(), id);
            }
        }
        for (LabelEntry entry : data.removedLabels()) {
            String id = deleted.get(entry.node().getElementId());
            if (id != null && data.isDeleted(entry.node())) {
                add(entry.label(), id);
            } else {
                everything |= watched.labels().contains(entry.label().name());
            }
        }
    }

    private void add(Label label, String id) {
        if (watched.labels().contains(label.name())) {
            ids.computeIfAbsent(label.name(), any -> new HashSet<>()).add(id);
        }
    }
}
