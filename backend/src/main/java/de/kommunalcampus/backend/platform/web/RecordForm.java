// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeanUtils;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.core.convert.TypeDescriptor;
import org.springframework.util.ReflectionUtils;

/** A record of query parameters, with all that can be known of it before a request comes. */
record RecordForm(Constructor<?> constructor, List<Component> components) {

    /** @param type with the annotations that a conversion reads, such as the pattern of a date */
    private record Component(String name, TypeDescriptor type) {
        static Component of(RecordComponent component) {
            Field field = Objects.requireNonNull(
                    ReflectionUtils.findField(component.getDeclaringRecord(), component.getName()));
            return new Component(component.getName(), new TypeDescriptor(field));
        }
    }

    /** Whether null can stand for each parameter that is not given. */
    static boolean supports(Class<?> type) {
        return type.isRecord()
                && Arrays.stream(type.getRecordComponents())
                        .noneMatch(component -> component.getType().isPrimitive());
    }

    static RecordForm of(Class<?> type) {
        return new RecordForm(
                BeanUtils.getResolvableConstructor(type),
                Arrays.stream(type.getRecordComponents()).map(Component::of).toList());
    }

    /**
     * The record with the parameters of one request, null for each that is not given.
     *
     * @throws ConversionException where a value does not convert
     */
    Object bind(Function<String, String @Nullable []> parameters, ConversionService conversion) {
        @Nullable Object[] values = new Object[components.size()];
        for (int i = 0; i < values.length; i++) {
            Component component = components.get(i);
            String[] texts = parameters.apply(component.name);
            if (texts != null) {
                values[i] = convert(texts, component.type, conversion);
            }
        }
        return BeanUtils.instantiateClass(constructor, values);
    }

    /** As Spring does it: a single text may still be a list with commas. */
    private static @Nullable Object convert(String[] texts, TypeDescriptor type, ConversionService conversion) {
        Object source = texts.length == 1 ? texts[0] : texts;
        return conversion.convert(source, TypeDescriptor.forObject(source), type);
    }
}
