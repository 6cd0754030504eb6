// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.method.ParameterErrors;
import org.springframework.validation.method.ParameterValidationResult;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/** Finds the fields at fault in the failures that Spring and Jackson throw. */
final class FieldProblems {
    private FieldProblems() {}

    static List<FieldProblem> of(Exception failure) {
        return switch (failure) {
            case BindingResult binding -> of(binding);
            case HandlerMethodValidationException validation -> of(validation);
            case TypeMismatchException mismatch
            when mismatch.getPropertyName() != null ->
                List.of(new FieldProblem(mismatch.getPropertyName(), "has no valid value"));
            case MissingServletRequestParameterException missing ->
                List.of(new FieldProblem(missing.getParameterName(), "is missing"));
            case MissingServletRequestPartException missing ->
                List.of(new FieldProblem(missing.getRequestPartName(), "is missing"));
            default -> failure.getCause() instanceof JacksonException json ? of(json) : List.of();
        };
    }

    private static List<FieldProblem> of(BindingResult binding) {
        return binding.getFieldErrors().stream()
                .map(error -> new FieldProblem(error.getField(), reason(error)))
                .toList();
    }

    /** A value that does not convert has a message full of class names. */
    private static String reason(FieldError error) {
        return error.isBindingFailure() ? "has no valid value" : String.valueOf(error.getDefaultMessage());
    }

    private static List<FieldProblem> of(HandlerMethodValidationException validation) {
        return validation.getParameterValidationResults().stream()
                .flatMap(result -> result instanceof ParameterErrors form ? fields(form) : parameter(result))
                .toList();
    }

    /** Of a form beside parameters that are checked one by one. */
    private static Stream<FieldProblem> fields(ParameterErrors form) {
        return form.getFieldErrors().stream().map(error -> new FieldProblem(error.getField(), reason(error)));
    }

    private static Stream<FieldProblem> parameter(ParameterValidationResult result) {
        String name = String.valueOf(result.getMethodParameter().getParameterName());
        return result.getResolvableErrors().stream()
                .map(error -> new FieldProblem(name, String.valueOf(error.getDefaultMessage())));
    }

    private static List<FieldProblem> of(JacksonException json) {
        if (json.getPath().isEmpty()) {
            return List.of();
        }
        String field = json.getPath().stream()
                .map(step -> step.getPropertyName() == null ? "[" + step.getIndex() + "]" : step.getPropertyName())
                .collect(Collectors.joining("."));
        String reason = json instanceof UnrecognizedPropertyException ? "is unknown" : "has no valid value";
        return List.of(new FieldProblem(field, reason));
    }
}
