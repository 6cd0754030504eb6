// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;

/**
 * What a controller's method reads by name: parameters annotated {@code @RequestParam} or {@code @RequestPart}, and the
 * components of a record annotated {@code @ModelAttribute}.
 */
final class DeclaredParameters {
    private DeclaredParameters() {}

    static Set<String> of(Method method) {
        return Arrays.stream(method.getParameters())
                .flatMap(DeclaredParameters::names)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> names(Parameter parameter) {
        RequestParam single = AnnotatedElementUtils.findMergedAnnotation(parameter, RequestParam.class);
        if (single != null) {
            return Stream.of(single.name().isEmpty() ? parameter.getName() : single.name());
        }
        RequestPart part = parameter.getAnnotation(RequestPart.class);
        if (part != null) {
            return Stream.of(part.name().isEmpty() ? parameter.getName() : part.name());
        }
        return parameter.isAnnotationPresent(ModelAttribute.class)
                ? Arrays.stream(parameter.getType().getRecordComponents()).map(RecordComponent::getName)
                : Stream.empty();
    }
}
