// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.graph;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.neo4j.graphdb.Entity;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.graphdb.Label;
import org.neo4j.graphdb.Node;
import org.neo4j.graphdb.Relationship;
import org.neo4j.graphdb.Transaction;
import org.neo4j.values.storable.Values;

/**
 * What a database holds, in numbers that do not depend on where it lies in the files.
 *
 * @param hash sum of the SHA-256 of each node (labels, properties) and relationship (type, properties, both ends)
 */
record StoreContent(long nodes, long relationships, BigInteger hash) {
    private static final BigInteger MODULUS = BigInteger.TWO.pow(256);

    static StoreContent of(GraphDatabaseService database) {
        Map<String, byte[]> hashes = new HashMap<>();
        BigInteger sum = BigInteger.ZERO;
        long relationships = 0;
        try (Transaction tx = database.beginTx();
                var allNodes = tx.getAllNodes();
                var allRelationships = tx.getAllRelationships()) {
            for (Node node : allNodes) {
                byte[] hash = sha256(labels(node), properties(node));
                hashes.put(node.getElementId(), hash);
                sum = sum.add(new BigInteger(1, hash));
            }
            for (Relationship relationship : allRelationships) {
                String ends = end(hashes, relationship.getStartNode()) + end(hashes, relationship.getEndNode());
                byte[] hash = sha256(relationship.getType().name(), properties(relationship) + ends);
                sum = sum.add(new BigInteger(1, hash));
                relationships++;
            }
        }
        return new StoreContent(hashes.size(), relationships, sum.mod(MODULUS));
    }

    private static String end(Map<String, byte[]> hashes, Node node) {
        return new BigInteger(1, hashes.getOrDefault(node.getElementId(), new byte[0])).toString(16) + ";";
    }

    private static String labels(Node node) {
        return StreamSupport.stream(node.getLabels().spliterator(), false)
                .map(Label::name)
                .sorted()
                .collect(Collectors.joining(":"));
    }

    /** Each with its type and its length, so that none can be taken for another. */
    private static String properties(Entity entity) {
        StringBuilder text = new StringBuilder();
        new TreeMap<>(entity.getAllProperties()).forEach((name, value) -> {
            String shown = Values.of(value).toString();
            text.append(name).append('/').append(shown.length()).append('/').append(shown);
        });
        return text.toString();
    }

    private static byte[] sha256(String kind, String properties) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(kind.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(properties.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
