// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record as its schema names it. */
record RecordSchema(Class<?> type, boolean answer) {
    String name() {
        return SchemaNames.of(type);
    }

    /** In an answer every property is there; in a request those that may not be null, or are said to be required. */
    List<String> required() {
        return names(component -> answer || !isNullable(component) || isRequired(component))
                .toList();
    }

    List<String> nullable() {
        return names(RecordSchema::isNullable).toList();
    }

    private Stream<String> names(Predicate<RecordComponent> which) {
        return Arrays.stream(type.getRecordComponents())
                .flatMap(component -> component.getAccessor().isAnnotationPresent(JsonUnwrapped.class)
                        ? new RecordSchema(component.getType(), answer).names(which)
                        : Stream.of(component).filter(which).map(RecordComponent::getName));
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static boolean isRequired(RecordComponent component) {
        JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
        return property != null && property.required();
    }
}
