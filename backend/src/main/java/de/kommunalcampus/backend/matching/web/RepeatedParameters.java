// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Refuses a parameter that comes twice where the form takes one: no filter may get lost in silence. */
final class RepeatedParameters {
    private final Set<String> repeatable;

    private RepeatedParameters(Set<String> repeatable) {
        this.repeatable = repeatable;
    }

    static RepeatedParameters of(Class<?>... forms) {
        return new RepeatedParameters(Arrays.stream(forms)
                .flatMap(form -> Arrays.stream(form.getRecordComponents()))
                .filter(component -> Collection.class.isAssignableFrom(component.getType()))
                .map(RecordComponent::getName)
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** @throws InvalidRequest naming every parameter at fault */
    void check(Map<String, String[]> given) {
        List<FieldProblem> problems = given.entrySet().stream()
                .filter(parameter -> parameter.getValue().length > 1 && !repeatable.contains(parameter.getKey()))
                .map(Map.Entry::getKey)
                .sorted()
                .map(name -> new FieldProblem(name, "is given more than once"))
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidRequest(problems);
        }
    }
}
