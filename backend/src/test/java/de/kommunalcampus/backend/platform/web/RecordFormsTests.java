// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.MethodParameter;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.support.DefaultFormattingConversionService;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.support.ConfigurableWebBindingInitializer;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.mvc.method.annotation.ServletModelAttributeMethodProcessor;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import org.springframework.web.util.UriComponentsBuilder;

class RecordFormsTests {
    private static final DefaultFormattingConversionService CONVERSION = new DefaultFormattingConversionService();
    private static final ServletModelAttributeMethodProcessor SPRINGS = new ServletModelAttributeMethodProcessor(false);

    private record Form(
            @Nullable @Size(max = 5) String text,
            @Nullable List<DayOfWeek> day,
            @Nullable List<String> name,
            @Nullable BigDecimal price,

            @Nullable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
            LocalDate from) {}

    private record Demanding(@NotBlank String text) {}

    private static final class Controller {
        @SuppressWarnings("unused")
        void asks(@ModelAttribute @Valid Form form) {}

        @SuppressWarnings("unused")
        void demands(@ModelAttribute @Valid Demanding form) {}
    }

    /** Spring's own way, which tells whether it was asked. */
    private static final class Usual implements HandlerMethodArgumentResolver {
        private boolean asked;

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return SPRINGS.supportsParameter(parameter);
        }

        @Override
        public @Nullable Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders)
                throws Exception {
            asked = true;
            return SPRINGS.resolveArgument(parameter, container, request, binders);
        }
    }

    private final Usual usual = new Usual();

    private static MethodParameter parameter(String method, Class<?> form) throws NoSuchMethodException {
        return new MethodParameter(Controller.class.getDeclaredMethod(method, form), 0);
    }

    private static @Nullable Object resolve(HandlerMethodArgumentResolver resolver, Validator validator, String query)
            throws Exception {
        return resolve(resolver, validator, query, parameter("asks", Form.class));
    }

    private static @Nullable Object resolve(
            HandlerMethodArgumentResolver resolver, Validator validator, String query, MethodParameter parameter)
            throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest();
        UriComponentsBuilder.fromUriString("?" + query)
                .build()
                .getQueryParams()
                .forEach((name, values) -> request.setParameter(name, values.toArray(String[]::new)));
        ConfigurableWebBindingInitializer settings = new ConfigurableWebBindingInitializer();
        settings.setConversionService(CONVERSION);
        settings.setValidator(new SpringValidatorAdapter(validator));
        return resolver.resolveArgument(
                parameter,
                new ModelAndViewContainer(),
                new ServletWebRequest(request),
                new ServletRequestDataBinderFactory(null, settings));
    }

    private @Nullable Object bind(String query) throws Exception {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            return resolve(new RecordForms(usual, CONVERSION, validator), validator, query);
        }
    }

    private static @Nullable Object bindAsSpring(String query) throws Exception {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            return resolve(SPRINGS, factory.getValidator(), query);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "other=1",
                "text=Vera",
                "text=",
                "day=MONDAY",
                "day=MONDAY&day=FRIDAY",
                "day=MONDAY,FRIDAY",
                "day=",
                "name=a,b",
                "name=a,b&name=c",
                "name=&name=",
                "price=12.50",
                "price=",
                "from=2027-01-31&text=x&price=0"
            })
    void bindsAsSpringDoesWithoutIt(String query) throws Exception {
        assertThat(bind(query)).isEqualTo(bindAsSpring(query));
        assertThat(usual.asked).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text=Veronika", "day=HOLIDAY", "price=much", "from=31.01.2027"})
    void leavesAMistakeToSpring(String query) {
        assertThatThrownBy(() -> bind(query)).isInstanceOf(MethodArgumentNotValidException.class);
        assertThat(usual.asked).isTrue();
    }

    @Test
    void knowsItsParameters() throws NoSuchMethodException {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            RecordForms forms = new RecordForms(usual, CONVERSION, factory.getValidator());
            assertThat(forms.supportsParameter(parameter("asks", Form.class))).isTrue();
        }
    }

    @Test
    void refusesAFormThatLacksWhatItNeeds() throws Exception {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            RecordForms forms = new RecordForms(usual, CONVERSION, validator);
            MethodParameter demanding = parameter("demands", Demanding.class);
            assertThatThrownBy(() -> resolve(forms, validator, "", demanding))
                    .isInstanceOf(MethodArgumentNotValidException.class);
        }
    }
}
