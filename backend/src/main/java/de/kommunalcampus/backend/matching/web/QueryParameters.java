// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses parameters that a form does not know or that come twice: a mistyped filter must not filter nothing. */
final class QueryParameters {
    private final Set<String> known;
    private final Set<String> repeatable;

    private QueryParameters(Set<String> known, Set<String> repeatable) {
        this.known = known;
        this.repeatable = repeatable;
    }

    static QueryParameters of(Class<? extends Record> form) {
        List<RecordComponent> components = Arrays.asList(form.getRecordComponents());
        return new QueryParameters(
                components.stream().map(RecordComponent::getName).collect(Collectors.toSet()),
                components.stream()
                        .filter(component -> Collection.class.isAssignableFrom(component.getType()))
                        .map(RecordComponent::getName)
                        .collect(Collectors.toSet()));
    }

    /** @throws InvalidRequest naming every parameter at fault */
    void check(Map<String, String[]> given) {
        List<FieldProblem> problems = given.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(parameter -> problem(parameter.getKey(), parameter.getValue().length).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
    }

    private Optional<FieldProblem> problem(String name, int times) {
        if (!known.contains(name)) {
            return Optional.of(new FieldProblem(name, "is not known"));
        }
        return times > 1 && !repeatable.contains(name)
                ? Optional.of(new FieldProblem(name, "is given more than once"))
                : Optional.empty();
    }
}
