// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A directory that speaks SCIM with the running application over a real connection. */
final class Directory implements AutoCloseable {
    static final String USER = "urn:ietf:params:scim:schemas:core:2.0:User";
    static final String GROUP = "urn:ietf:params:scim:schemas:core:2.0:Group";
    static final String ENTERPRISE = "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User";
    static final String PATCH = "urn:ietf:params:scim:api:messages:2.0:PatchOp";

    private final HttpClient client = HttpClient.newHttpClient();
    private final String root;
    private final @Nullable String token;

    Directory(int port, @Nullable String token) {
        this.root = "http://127.0.0.1:" + port + "/scim/v2";
        this.token = token;
    }

    Reply get(String path) {
        return send("GET", path, null);
    }

    Reply filter(String resources, String filter) {
        return get(resources + "?filter=" + URLEncoder.encode(filter, StandardCharsets.UTF_8));
    }

    Reply post(String path, String json) {
        return send("POST", path, json);
    }

    Reply put(String path, String json) {
        return send("PUT", path, json);
    }

    /** @param operations JSON objects, with commas */
    Reply patch(String path, String operations) {
        return send("PATCH", path, "{\"schemas\":[\"" + PATCH + "\"],\"Operations\":[" + operations + "]}");
    }

    Reply delete(String path) {
        return send("DELETE", path, null);
    }

    Reply send(String method, String path, @Nullable String json, String... headers) {
        return json == null
                ? sendAs(method, path, HttpRequest.BodyPublishers.noBody(), null, headers)
                : sendAs(method, path, HttpRequest.BodyPublishers.ofString(json), "application/scim+json", headers);
    }

    /** @param type null where there is no body */
    Reply sendAs(String method, String path, HttpRequest.BodyPublisher body, @Nullable String type, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(root + path)).method(method, body);
        if (type != null) {
            request.header("Content-Type", type);
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return new Reply(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static String user(String userName, String first, String last, String number) {
        return """
                {"schemas":["%s","%s"],"userName":"%s","name":{"givenName":"%s","familyName":"%s"},"active":true,
                 "%s":{"employeeNumber":"%s"}}""".formatted(USER, ENTERPRISE, userName, first, last, ENTERPRISE, number);
    }

    @Override
    public void close() {
        client.close();
    }

    /** An answer. */
    record Reply(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String body() {
            return response.body();
        }

        JsonNode json() {
            return JsonMapper.shared().readTree(body());
        }

        String id() {
            return json().path("id").asString();
        }
    }
}
