// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import java.util.List;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Describes the problem document (RFC 9457) once and names it as the answer of every operation that fails. */
@Component
@ConditionalOnBooleanProperty("springdoc.api-docs.enabled")
class ProblemsInDescription implements GlobalOpenApiCustomizer {
    private static final String PROBLEM = "Problem";
    private static final String FIELD_PROBLEM = "FieldProblem";
    private static final String CONTENT_TYPE = org.springframework.http.MediaType.APPLICATION_PROBLEM_JSON_VALUE;

    @Override
    public void customise(OpenAPI document) {
        document.getComponents()
                .addSchemas(PROBLEM, problem())
                .addSchemas(FIELD_PROBLEM, fieldProblem())
                .addResponses(PROBLEM, response());
        document.getPaths().values().stream()
                .flatMap(path -> path.readOperations().stream())
                .forEach(operation ->
                        operation.getResponses().addApiResponse("default", new ApiResponse().$ref(PROBLEM)));
    }

    private static ApiResponse response() {
        return new ApiResponse()
                .description("The request failed; the type says why.")
                .content(
                        new Content().addMediaType(CONTENT_TYPE, new MediaType().schema(new Schema<>().$ref(PROBLEM))));
    }

    private static Schema<?> problem() {
        return new ObjectSchema()
                .addProperty("type", new StringSchema().description("Below /errors/"))
                .addProperty("title", new StringSchema())
                .addProperty("status", new IntegerSchema())
                .addProperty("detail", new StringSchema().description("For developers, not for the page"))
                .addProperty("instance", new StringSchema())
                .addProperty("fields", new ArraySchema().items(new Schema<>().$ref(FIELD_PROBLEM)))
                .required(List.of("type", "title", "status", "detail"));
    }

    private static Schema<?> fieldProblem() {
        return new ObjectSchema()
                .addProperty("field", new StringSchema())
                .addProperty("reason", new StringSchema())
                .required(List.of("field", "reason"));
    }
}
