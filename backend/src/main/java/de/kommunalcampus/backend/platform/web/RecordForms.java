// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.core.convert.ConversionException;
import org.springframework.core.convert.ConversionService;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/**
 * Binds query parameters to a record annotated {@code @ModelAttribute}. Spring parses the annotations of every component
 * anew for each request, which costs several times a match; so what is in order is bound here, and Spring gets what is not:
 * a mistake is answered as ever.
 */
final class RecordForms implements HandlerMethodArgumentResolver {
    private final HandlerMethodArgumentResolver usual;
    private final ConversionService conversion;
    private final Validator validator;
    private final Map<Class<?>, RecordForm> forms = new ConcurrentHashMap<>();

    RecordForms(HandlerMethodArgumentResolver usual, ConversionService conversion, Validator validator) {
        this.usual = usual;
        this.conversion = conversion;
        this.validator = validator;
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.hasParameterAnnotation(ModelAttribute.class)
                && RecordForm.supports(parameter.getParameterType());
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders)
            throws Exception {
        Object form = bind(parameter, request);
        return form == null ? usual.resolveArgument(parameter, container, request, binders) : form;
    }

    /** Null where something is not in order. */
    private @Nullable Object bind(MethodParameter parameter, NativeWebRequest request) {
        RecordForm form = forms.computeIfAbsent(parameter.getParameterType(), RecordForm::of);
        try {
            Object bound = form.bind(request::getParameterValues, conversion);
            return isValid(bound, parameter) ? bound : null;
        } catch (ConversionException e) {
            return null;
        }
    }

    private boolean isValid(Object bound, MethodParameter parameter) {
        return !parameter.hasParameterAnnotation(Valid.class)
                || validator.validate(bound).isEmpty();
    }
}
