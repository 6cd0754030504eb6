// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import io.swagger.v3.core.jackson.TypeNameResolver;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * Names of types in the OpenAPI document, where no annotation says otherwise: without the suffix that marks a type of
 * the web, and inside another type with the other's name in front.
 */
final class SchemaNames extends TypeNameResolver {
    private static final String SUFFIX = "View";

    static String of(Class<?> type) {
        Schema schema = type.getAnnotation(Schema.class);
        return schema == null || schema.name().isEmpty() ? plain(type) : schema.name();
    }

    private static String plain(Class<?> type) {
        String name = type.getSimpleName();
        Class<?> outer = type.getEnclosingClass();
        String unmarked = name.endsWith(SUFFIX) ? name.substring(0, name.length() - SUFFIX.length()) : name;
        return outer == null || !type.isEnum() ? unmarked : of(outer) + unmarked;
    }

    @Override
    protected String getNameOfClass(Class<?> type) {
        return plain(type);
    }
}
