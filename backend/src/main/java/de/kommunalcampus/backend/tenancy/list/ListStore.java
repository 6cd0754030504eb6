// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.list;

import de.kommunalcampus.backend.imports.FailureCode;
import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.ImportProgress;
import de.kommunalcampus.backend.imports.ImportRefused;
import de.kommunalcampus.backend.tenancy.ListedAdministration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Session;
import org.springframework.stereotype.Component;

/** Makes the list in the graph equal to what was read. Writes what differs, in batches. */
@Component
class ListStore {
    private static final String KNOWN = """
            MATCH (a:ListedAdministration)
            RETURN a {.regionalKey, .municipalityKey, .name, .designation, .kind, .inhabitants, .latitude, .longitude} AS known
            """;

    private static final String WRITE = """
            UNWIND $rows AS row
            MERGE (a:ListedAdministration {regionalKey: row.regionalKey})
            SET a = row, a.tenantId = 'shared', a.searchName = toLower(row.name)
            """;

    private static final String REMOVE =
            "UNWIND $keys AS key MATCH (a:ListedAdministration {regionalKey: key}) DETACH DELETE a";

    private static final int BATCH = 2_000;

    /** More that are missing at once have not been merged with others: the file is cut off. */
    private static final double MOST_LOST = 0.05;

    private final Driver driver;

    ListStore(Driver driver) {
        this.driver = driver;
    }

    void replace(List<ListedAdministration> read, ImportLedger ledger, ImportProgress progress) {
        try (Session session = driver.session()) {
            Map<String, Map<String, Object>> known = known(session);
            List<String> gone = gone(read, known);
            List<Map<String, Object>> changed = read.stream()
                    .map(ListStore::properties)
                    .filter(row -> !row.equals(known.get(key(row))))
                    .toList();
            for (int from = 0; from < changed.size(); from += BATCH) {
                progress.at(ImportProgress.Step.WRITING, from, changed.size());
                write(session, WRITE, "rows", changed.subList(from, Math.min(from + BATCH, changed.size())));
            }
            write(session, REMOVE, "keys", gone);
            long updated =
                    changed.stream().filter(row -> known.containsKey(key(row))).count();
            ledger.created(changed.size() - updated);
            ledger.updated(updated);
            ledger.unchanged(read.size() - changed.size());
            ledger.ended(gone.size());
        }
    }

    private static List<String> gone(List<ListedAdministration> read, Map<String, Map<String, Object>> known) {
        Set<String> lost = new HashSet<>(known.keySet());
        read.forEach(administration -> lost.remove(administration.regionalKey()));
        if (read.isEmpty() || lost.size() > known.size() * MOST_LOST) {
            throw new ImportRefused(FailureCode.MUNICIPALITIES_LOST.with(lost.size(), known.size()));
        }
        return List.copyOf(lost);
    }

    private static Map<String, Map<String, Object>> known(Session session) {
        return session.executeRead(tx -> {
            Map<String, Map<String, Object>> known = new HashMap<>();
            tx.run(KNOWN).forEachRemaining(row -> {
                Map<String, Object> values = new HashMap<>(row.get("known").asMap());
                values.values().removeIf(value -> value == null);
                known.put(key(values), values);
            });
            return known;
        });
    }

    private static void write(Session session, String cypher, String name, List<?> values) {
        session.executeWriteWithoutResult(
                tx -> tx.run(cypher, Map.of(name, values)).consume());
    }

    private static String key(Map<String, Object> row) {
        return String.valueOf(row.get("regionalKey"));
    }

    private static Map<String, Object> properties(ListedAdministration administration) {
        Map<String, Object> row = new HashMap<>();
        row.put("regionalKey", administration.regionalKey());
        put(row, "municipalityKey", administration.municipalityKey());
        row.put("name", administration.name());
        put(row, "designation", administration.designation());
        row.put("kind", administration.kind().name());
        row.put("inhabitants", (long) administration.inhabitants());
        put(row, "latitude", administration.latitude());
        put(row, "longitude", administration.longitude());
        return row;
    }

    private static void put(Map<String, Object> row, String name, @Nullable Object value) {
        if (value != null) {
            row.put(name, value);
        }
    }
}
