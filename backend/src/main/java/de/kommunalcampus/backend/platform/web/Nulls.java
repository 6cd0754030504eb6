// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lets a schema take null or not, in the words of OpenAPI 3.1. */
final class Nulls {
    private static final String NULL = "null";

    private Nulls() {}

    static Schema<?> allow(Schema<?> schema) {
        if (schema.get$ref() != null || schema.getTypes() == null) {
            Schema<?> nothing = new Schema<>();
            nothing.setTypes(Set.of(NULL));
            Schema<?> either = new Schema<>();
            either.setOneOf(List.of(schema, nothing));
            return either;
        }
        Set<String> types = new LinkedHashSet<>(schema.getTypes());
        types.add(NULL);
        schema.setTypes(types);
        return schema;
    }

    /** A parameter is there or not; there is no way to write null into an address. */
    static void forbid(Schema<?> schema) {
        if (schema.getTypes() != null && schema.getTypes().contains(NULL)) {
            Set<String> types = new LinkedHashSet<>(schema.getTypes());
            types.remove(NULL);
            schema.setTypes(types);
        }
    }
}
