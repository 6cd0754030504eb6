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
        records(RecordTypes::ofRequest).forEach(type -> declare(new RecordSchema(type, false), schemas));
        records(RecordTypes::ofAnswer).forEach(type -> declare(new RecordSchema(type, true), schemas));
    }

    private Set<Class<?>> records(Function<Method, Collection<Class<?>>> types) {
        Set<Class<?>> records = new LinkedHashSet<>();
        mappings.getHandlerMethods().values().stream()
                .map(HandlerMethod::getMethod)
                .map(types)
                .forEach(records::addAll);
        return records;
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
