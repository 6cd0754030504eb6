// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/**
 * One line of the table: an endpoint, a relation, and the status that each actor gets.
 *
 * @param request the query of a GET, the JSON body of others, or {@code file:} with the content of an upload
 */
record MatrixRow(
        String method, String path, Subject subject, Relation relation, String request, Map<Actor, Integer> expected) {
    static final String TABLE = "permission-matrix.csv";

    private static final String HEADER = "method;path;subject;relation;request;"
            + Arrays.stream(Actor.values()).map(Actor::name).collect(Collectors.joining(";"));

    /** The declared table, but for comments. */
    static List<MatrixRow> table() throws IOException {
        List<String> lines = new ClassPathResource(TABLE)
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
        if (!lines.getFirst().equals(HEADER)) {
            throw new IllegalArgumentException(TABLE + " starts with " + HEADER);
        }
        return lines.stream().skip(1).map(MatrixRow::parse).toList();
    }

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

    /** The same request with one more field in its body. */
    MatrixRow withField(String name) {
        String more = request.equals("{}") ? "" : ",";
        return withRequest("{\"%s\":\"x\"%s%s".formatted(name, more, request.substring(1)));
    }

    /** The same request with one more query parameter. */
    MatrixRow withParameter(String name) {
        return withRequest(request.isEmpty() ? name + "=x" : request + "&" + name + "=x");
    }

    private MatrixRow withRequest(String other) {
        return new MatrixRow(method, path, subject, relation, other, expected);
    }
}
