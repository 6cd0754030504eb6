// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.seeding;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Nodes of one label, or relationships of one type between two labels, to create. */
sealed interface Batch {
    /** One map per node or relationship. */
    List<Map<String, @Nullable Object>> rows();

    /** Creates all of {@code $rows}. */
    String cypher();

    /** @param rows properties, with the id */
    record Nodes(String label, List<Map<String, @Nullable Object>> rows) implements Batch {
        @Override
        public String cypher() {
            return "UNWIND $rows AS row CREATE (n:%s) SET n = row".formatted(label);
        }

        /** Takes away what of {@code $rows} is there, with its relationships. */
        String clearing() {
            return "UNWIND $rows AS row MATCH (n:%s {id: row.id}) DETACH DELETE n".formatted(label);
        }
    }

    /** @param rows each a {@link #row} */
    record Edges(String fromLabel, String type, String toLabel, List<Map<String, @Nullable Object>> rows)
            implements Batch {
        static Map<String, @Nullable Object> row(String from, String to, @Nullable Object... properties) {
            return Properties.of("from", from, "to", to, "properties", Properties.of(properties));
        }

        @Override
        public String cypher() {
            return """
                    UNWIND $rows AS row
                    MATCH (a:%s {id: row.from})
                    MATCH (b:%s {id: row.to})
                    CREATE (a)-[r:%s]->(b)
                    SET r = row.properties
                    """.formatted(fromLabel, toLabel, type);
        }
    }
}
