// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import de.captaingoldfish.scim.sdk.common.constants.ClassPathReferences;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import de.captaingoldfish.scim.sdk.common.exceptions.IncompatibleAttributeException;
import de.captaingoldfish.scim.sdk.common.resources.ServiceProvider;
import de.captaingoldfish.scim.sdk.common.resources.complex.BulkConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ChangePasswordConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.ETagConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.FilterConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.PatchConfig;
import de.captaingoldfish.scim.sdk.common.resources.complex.SortConfig;
import de.captaingoldfish.scim.sdk.common.resources.multicomplex.AuthenticationScheme;
import de.captaingoldfish.scim.sdk.common.response.ErrorResponse;
import de.captaingoldfish.scim.sdk.common.response.ScimResponse;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import de.captaingoldfish.scim.sdk.server.endpoints.Context;
import de.captaingoldfish.scim.sdk.server.endpoints.EndpointDefinition;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceEndpoint;
import de.captaingoldfish.scim.sdk.server.endpoints.ResourceHandler;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import de.captaingoldfish.scim.sdk.server.schemas.custom.ETagFeature;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.backend.scim.Braked;
import de.kommunalcampus.backend.scim.ScimBrake;
import de.kommunalcampus.backend.scim.ScimClient;
import de.kommunalcampus.backend.scim.ScimPeople;
import de.kommunalcampus.backend.scim.ScimUnits;
import de.kommunalcampus.backend.staffing.Staff;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The library with our users and groups, run so that each request is one transaction. */
@Component
class ScimProtocol {
    static final int MOST_RESULTS = 200;
    private static final int MOST_CAUSES = 10;
    private static final Logger LOG = LoggerFactory.getLogger(ScimProtocol.class);

    private final ResourceEndpoint endpoint;
    private final Staff staff;
    private final RepeatedWrites writes;
    private final ScimBrake brake;
    private final ResourceType users;
    private final ResourceType groups;

    ScimProtocol(
            ScimPeople people,
            ScimUnits units,
            UserMapper mapper,
            Staff staff,
            RepeatedWrites writes,
            ScimBrake brake) {
        this.brake = brake;
        this.staff = staff;
        this.writes = writes;
        this.endpoint = new ResourceEndpoint(provider());
        this.users = register(
                ClassPathReferences.USER_RESOURCE_TYPE_JSON,
                Schemas.user(),
                List.of(Schemas.enterprise()),
                new UserHandler(people, mapper));
        this.groups = register(
                ClassPathReferences.GROUP_RESOURCE_TYPE_JSON, Schemas.group(), List.of(), new GroupHandler(units));
    }

    /**
     * The answer to one request. What changes something holds the lock of the staff list, so that reading, comparing
     * and writing are one step; an answer that refuses takes everything back.
     */
    ScimResponse answer(
            ScimClient client, HttpMethod method, String url, @Nullable String body, Map<String, String> headers) {
        if (method == HttpMethod.GET) {
            return told(client, handled(client, method, url, body, headers));
        }
        RequestBody trimmed = RequestBody.of(method, url, body);
        trimmed.ignored()
                .forEach(name ->
                        LOG.info("Token {} of {} sends what is ignored: {}", client.tokenId(), client.tenant(), name));
        PatchCheck.check(trimmed.operations(), url.contains("/Groups") ? groups : users);
        if (trimmed.isNothingLeft()) {
            return told(client, handled(client, HttpMethod.GET, url, null, headers));
        }
        AtomicReference<ScimResponse> answer = new AtomicReference<>();
        try {
            writes.run(() -> {
                staff.lock(client.tenant());
                ScimResponse response = handled(client, method, url, trimmed.text(), headers);
                answer.set(response);
                if (response instanceof ErrorResponse error) {
                    throw new Refused(error);
                }
            });
        } catch (Refused e) {
            if (e.answer.getScimException() instanceof NamedProblem named && named.getCause() instanceof Braked) {
                brake.tell(client);
            }
            return told(client, e.answer);
        }
        return answer.get();
    }

    /** The library calls it a fault of the server where an attribute is of another type than its schema says. */
    private ScimResponse handled(
            ScimClient client, HttpMethod method, String url, @Nullable String body, Map<String, String> headers) {
        ScimResponse response = endpoint.handleRequest(url, method, body, headers, new Context(new Caller(client)));
        return response instanceof ErrorResponse error && isWrongType(error.getScimException())
                ? new ErrorResponse(
                        new BadRequestException("invalid-request: an attribute is of another type", "invalidValue"))
                : response;
    }

    private static boolean isWrongType(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(MOST_CAUSES)
                .anyMatch(IncompatibleAttributeException.class::isInstance);
    }

    private ResourceType register(
            String resourceType, JsonNode schema, List<JsonNode> extensions, ResourceHandler<?> handler) {
        ResourceType type = endpoint.registerEndpoint(
                new EndpointDefinition(JsonHelper.loadJsonDocument(resourceType), schema, extensions, handler));
        type.getFeatures().setAutoFiltering(true);
        type.getFeatures().setAutoSorting(true);
        type.getFeatures().setETagFeature(ETagFeature.builder().enabled(true).build());
        return type;
    }

    private static ServiceProvider provider() {
        return ServiceProvider.builder()
                .patchConfig(PatchConfig.builder().supported(true).build())
                .filterConfig(FilterConfig.builder()
                        .supported(true)
                        .maxResults(MOST_RESULTS)
                        .build())
                .sortConfig(SortConfig.builder().supported(true).build())
                .eTagConfig(ETagConfig.builder().supported(true).build())
                .bulkConfig(BulkConfig.builder().supported(false).build())
                .changePasswordConfig(
                        ChangePasswordConfig.builder().supported(false).build())
                .authenticationSchemes(List.of(AuthenticationScheme.builder()
                        .name("OAuth Bearer Token")
                        .description("A token that an administrator makes, for one administration")
                        .type("oauthbearertoken")
                        .specUri("https://www.rfc-editor.org/info/rfc6750")
                        .primary(true)
                        .build()))
                .build();
    }

    /** The library makes an answer of every failure; what is no refusal of ours nor of its own is a fault to look into. */
    private static ScimResponse told(ScimClient client, ScimResponse response) {
        if (response instanceof ErrorResponse error) {
            if (error.getHttpStatus() >= 500 && error.getHttpStatus() != 501) {
                LOG.error(
                        "A SCIM request of token {} failed: {}", client.tokenId(), Fault.of(error.getScimException()));
            } else {
                LOG.info(
                        "A SCIM request of token {} of {} is refused: {} {}",
                        client.tokenId(),
                        client.tenant(),
                        error.getHttpStatus(),
                        error.getScimException() instanceof NamedProblem named
                                ? named.slug()
                                : error.getScimType().orElse("-"));
            }
        }
        return response;
    }

    /** Takes the transaction back; its cause decides whether the request is tried again. */
    private static final class Refused extends RuntimeException {
        private final transient ErrorResponse answer;

        Refused(ErrorResponse answer) {
            super(answer.getScimException());
            this.answer = answer;
        }
    }
}
