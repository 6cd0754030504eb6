// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.HandlerMethod;

/** The interface's OpenAPI document, generated from the controllers; the page's types are generated from it in turn. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class ApiDescription {
    private static final int MODULE = 3;

    ApiDescription() {
        // A switch of the library that exists as a static field only: each enum becomes one named type.
        ModelResolver.enumsAsRef = true;
    }

    @Bean
    OpenAPI openApi() {
        return new OpenAPI()
                .info(new Info()
                        .title("Kommunalcampus")
                        .version("v1")
                        .description("Matches the learning needs of municipal employees with training offers.")
                        .license(new License().name("GPL-3.0-or-later")))
                .servers(List.of(new Server().url("/")));
    }

    @Bean
    ModelResolver modelResolver(ObjectMapperProvider mappers) {
        return new ModelResolver(mappers.jsonMapper(), new SchemaNames()).openapi31(true);
    }

    /** Groups operations by module, the third part of the controllers' package below the root. */
    @Bean
    GlobalOperationCustomizer tagsByModule() {
        return (operation, handler) -> operation.tags(List.of(module(handler)));
    }

    private static String module(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().split("\\.")[MODULE];
    }
}
