// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Says in the OpenAPI document what the records say in Java: a component is never null unless it is {@code @Nullable}.
 * In an answer every property is there, be it as null; in a request one that may be null may be left out.
 */
@Component
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class NullnessInSchemas implements GlobalOpenApiCustomizer {
    private final RequestMappingHandlerMapping mappings;

    NullnessInSchemas(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings) {
        this.mappings = mappings;
    }

    @Override
    public void customise(OpenAPI document) {
        @SuppressWarnings("rawtypes")
        Map<String, Schema> schemas = document.getComponents().getSchemas();
        Set<Class<?>> requests = types(RecordTypes::ofRequest);
        Set<Class<?>> answers = types(RecordTypes::ofAnswer);
        requireOneShapePerName(Stream.concat(requests.stream(), answers.stream()));
        requests.stream().filter(Class::isRecord).forEach(type -> declare(new RecordSchema(type, false), schemas));
        answers.stream().filter(Class::isRecord).forEach(type -> declare(new RecordSchema(type, true), schemas));
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .filter(operation -> operation.getParameters() != null)
                .flatMap(operation -> operation.getParameters().stream())
                .forEach(parameter -> Nulls.forbid(parameter.getSchema()));
    }

    private Set<Class<?>> types(Function<Method, Collection<Class<?>>> ofMethod) {
        return mappings.getHandlerMethods().values().stream()
                .map(HandlerMethod::getMethod)
                .flatMap(method -> ofMethod.apply(method).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The library would describe one of two types and use it for both. */
    private static void requireOneShapePerName(Stream<Class<?>> types) {
        types.collect(Collectors.groupingBy(SchemaNames::of, Collectors.toSet()))
                .forEach((name, same) -> {
                    if (same.stream().map(RecordTypes::shape).distinct().count() > 1) {
                        throw new IllegalStateException("Name one of these types otherwise with @Schema: " + same);
                    }
                });
    }

    private static void declare(RecordSchema type, @SuppressWarnings("rawtypes") Map<String, Schema> schemas) {
        Schema<?> schema = schemas.get(type.name());
        if (schema != null && schema.getProperties() != null) {
            schema.setRequired(List.copyOf(type.required()));
            type.nullable()
                    .forEach(property ->
                            schema.getProperties().computeIfPresent(property, (n, was) -> Nulls.allow(was)));
        }
    }
}
