// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.type.TypeFactory;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Names an enum inside another type after both, or all that are called Kind would become one. */
@Component
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class NestedEnumNames implements ModelConverter {
    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType java = TypeFactory.defaultInstance().constructType(type.getType());
        Class<?> raw = java.getRawClass();
        if (raw.isEnum() && raw.getDeclaringClass() != null) {
            type.name(new RecordSchema(raw.getDeclaringClass(), true).name() + raw.getSimpleName());
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }
}
