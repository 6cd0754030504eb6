// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.web.bind.annotation.RequestBody;

/** Collects the records and enums that make up the bodies of a controller's methods, at every depth. */
final class RecordTypes {
    private final Set<Class<?>> found = new LinkedHashSet<>();

    private RecordTypes() {}

    static Set<Class<?>> ofAnswer(Method method) {
        RecordTypes types = new RecordTypes();
        types.visit(method.getGenericReturnType());
        return types.found;
    }

    static Set<Class<?>> ofRequest(Method method) {
        RecordTypes types = new RecordTypes();
        Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(RequestBody.class))
                .forEach(parameter -> types.visit(parameter.getParameterizedType()));
        return types.found;
    }

    /** What a type looks like from outside, whatever it is called. */
    static List<String> shape(Class<?> type) {
        return type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(component -> component.getName() + " " + component.getAnnotatedType())
                        .toList()
                : Arrays.stream(type.getEnumConstants()).map(String::valueOf).toList();
    }

    private void visit(Type type) {
        switch (type) {
            case ParameterizedType generic -> {
                visit(generic.getRawType());
                Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
            }
            case Class<?> raw
            when raw.isRecord() && found.add(raw) ->
                Arrays.stream(raw.getRecordComponents())
                        .map(RecordComponent::getGenericType)
                        .forEach(this::visit);
            default -> {
                // Nothing below simple types.
            }
        }
    }
}
