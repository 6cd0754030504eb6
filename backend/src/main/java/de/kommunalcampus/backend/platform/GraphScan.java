// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionContext;
import org.springframework.stereotype.Component;

/**
 * Reads everything of a kind, however much there is: in pages by id, each a transaction of its own, so that the limit on
 * the time of a transaction holds. Pages are not one snapshot: whoever needs one compares {@link #mark()} before and after.
 */
@Component
public class GraphScan {
    private static final int PAGE = 2_000;

    private final Driver driver;

    GraphScan(Driver driver) {
        this.driver = driver;
    }

    /**
     * Where the graph stands now. Costs one round trip: the bookmark of an empty read names the last commit that the
     * database saw. (Community Edition leaves {@code SHOW DATABASE … lastCommittedTxn} empty.)
     */
    public GraphMark mark() {
        try (Session session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            session.run("RETURN 1").consume();
            return new GraphMark(session.lastBookmarks());
        }
    }

    /**
     * @param cypher returns one row for each of the first {@code $page} nodes whose {@code id} is above {@code $after},
     *     with that id, in ascending order
     * @param mapper throws {@link IllegalArgumentException} or a driver's value exception for a row it cannot use
     */
    public <T> GraphRows<T> readAll(
            GraphMark from, String cypher, Map<String, Object> parameters, Function<GraphRow, T> mapper) {
        List<T> rows = new ArrayList<>();
        List<String> unusable = new ArrayList<>();
        try (Session session = driver.session(SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarks(from.bookmarks())
                .withFetchSize(PAGE)
                .build())) {
            String after = "";
            List<Record> page;
            do {
                page = page(session, cypher, parameters, after);
                for (Record row : page) {
                    after = row.get("id").asString();
                    map(new GraphRow(row), after, mapper, rows, unusable);
                }
            } while (page.size() == PAGE);
        }
        return new GraphRows<>(rows, unusable);
    }

    private static List<Record> page(Session session, String cypher, Map<String, Object> parameters, String after) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("after", after);
        all.put("page", PAGE);
        return session.executeRead(
                (TransactionContext tx) -> tx.run(cypher, all).list());
    }

    private static <T> void map(
            GraphRow row, String id, Function<GraphRow, T> mapper, List<T> rows, List<String> unusable) {
        try {
            rows.add(mapper.apply(row));
        } catch (IllegalArgumentException | org.neo4j.driver.exceptions.value.ValueException e) {
            unusable.add(id + ": " + e.getMessage());
        }
    }
}
