// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody signed in as everybody signs in: with a password, a session and a token against forged requests. */
record HttpSession(Viewer viewer, String cookies) {
    private static final String PATH = "/api/v1/session";

    static HttpSession signIn(int port, String login, String password) throws IOException {
        URI session = URI.create("http://127.0.0.1:" + port + PATH);
        CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
        JsonMapper json = new JsonMapper();
        try (HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build()) {
            client.send(HttpRequest.newBuilder(session).build(), BodyHandlers.discarding());
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(session)
                            .header("Content-Type", "application/json")
                            .header("X-XSRF-TOKEN", token(cookies))
                            .POST(BodyPublishers.ofString(json.createObjectNode()
                                    .put("login", login)
                                    .put("password", password)
                                    .toString()))
                            .build(),
                    BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IOException("Signing in is answered by " + answer.statusCode());
            }
            JsonNode account = json.readTree(answer.body());
            return new HttpSession(
                    new Viewer(
                            new TenantId(account.at("/tenant/id").asString()),
                            new EmployeeId(account.at("/employeeId").asString())),
                    all(cookies).stream()
                            .map(cookie -> cookie.getName() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static List<HttpCookie> all(CookieManager cookies) {
        return cookies.getCookieStore().getCookies();
    }

    private static String token(CookieManager cookies) throws IOException {
        return all(cookies).stream()
                .filter(cookie -> cookie.getName().equals("XSRF-TOKEN"))
                .map(HttpCookie::getValue)
                .findFirst()
                .orElseThrow(() -> new IOException("There is no token against forged requests"));
    }
}
