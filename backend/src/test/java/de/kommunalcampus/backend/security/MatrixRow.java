// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One line of the table: an endpoint, a relation, and the status that each actor gets.
 *
 * @param request the query of a GET, the JSON body of others, or {@code file:} with the content of an upload
 */
record MatrixRow(
        String method, String path, Subject subject, Relation relation, String request, Map<Actor, Integer> expected) {
    static final String HEADER = "method;path;subject;relation;request;"
            + Arrays.stream(Actor.values()).map(Actor::name).collect(Collectors.joining(";"));

    static MatrixRow parse(String line) {
        List<String> cells = List.of(line.split(";", -1));
        if (cells.size() != 5 + Actor.values().length) {
            throw new IllegalArgumentException("A row has a cell for each actor: " + line);
        }
        Map<Actor, Integer> expected = new EnumMap<>(Actor.class);
        for (Actor actor : Actor.values()) {
            expected.put(actor, Integer.valueOf(cells.get(5 + actor.ordinal())));
        }
        return new MatrixRow(
                cells.get(0),
                cells.get(1),
                Subject.valueOf(cells.get(2)),
                Relation.valueOf(cells.get(3)),
                cells.get(4),
                expected);
    }

    String endpoint() {
        return method + " " + path;
    }

    String line() {
        return Stream.concat(
                        Stream.of(method, path, subject.name(), relation.name(), request),
                        Arrays.stream(Actor.values()).map(actor -> String.valueOf(expected.get(actor))))
                .collect(Collectors.joining(";"));
    }

    MatrixRow with(Map<Actor, Integer> actual) {
        return new MatrixRow(method, path, subject, relation, request, actual);
    }
}
