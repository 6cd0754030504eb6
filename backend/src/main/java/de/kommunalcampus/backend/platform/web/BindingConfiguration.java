// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.convert.ConversionService;
import org.springframework.stereotype.Component;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;

/** Puts {@link RecordForms} before Spring's own resolvers; those that are added as usual come after them. */
@Component
class BindingConfiguration implements SmartInitializingSingleton {
    private final RequestMappingHandlerAdapter adapter;
    private final RecordForms forms;

    BindingConfiguration(
            RequestMappingHandlerAdapter adapter,
            @Qualifier("mvcConversionService") ConversionService conversion,
            @Qualifier("defaultValidator") Validator validator) {
        this.adapter = adapter;
        forms = new RecordForms(new ServletModelAttributeMethodProcessor(false), conversion, validator);
    }

    @Override
    public void afterSingletonsInstantiated() {
        List<HandlerMethodArgumentResolver> resolvers = new ArrayList<>(List.of(forms));
        resolvers.addAll(Objects.requireNonNull(adapter.getArgumentResolvers()));
        adapter.setArgumentResolvers(resolvers);
    }
}
