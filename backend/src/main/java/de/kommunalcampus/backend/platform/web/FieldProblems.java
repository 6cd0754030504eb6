// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import java.util.List;
import org.springframework.beans.TypeMismatchException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import tools.jackson.databind.DatabindException;

/** Finds the field at fault in the failures that Spring and Jackson throw. */
final class FieldProblems {
    private FieldProblems() {}

    static List<FieldProblem> of(Exception failure) {
        if (failure instanceof TypeMismatchException mismatch && mismatch.getPropertyName() != null) {
            return List.of(new FieldProblem(mismatch.getPropertyName(), "has no valid value"));
        }
        if (failure instanceof MissingServletRequestParameterException missing) {
            return List.of(new FieldProblem(missing.getParameterName(), "is missing"));
        }
        if (failure.getCause() instanceof DatabindException bind
                && !bind.getPath().isEmpty()) {
            String field = String.valueOf(bind.getPath().getLast().getPropertyName());
            return List.of(new FieldProblem(field, "is unknown or has no valid value"));
        }
        return List.of();
    }
}
