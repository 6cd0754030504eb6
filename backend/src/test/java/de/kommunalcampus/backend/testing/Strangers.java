// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Many who sign in over real connections, from whichever addresses: they come through a proxy that is trusted. */
public final class Strangers implements AutoCloseable {
    /** The one that the application believes, see {@link TemporaryDataFolder}. */
    private static final String PROXY = "127.0.0.9";

    private static final int AT_ONCE = 8;

    private final URI session;
    private final HttpClient client;
    private final String token;

    public Strangers(int port) {
        this.session = URI.create("http://127.0.0.1:" + port + "/api/v1/session");
        try {
            this.client = HttpClient.newBuilder()
                    .localAddress(InetAddress.getByName(PROXY))
                    .build();
        } catch (UnknownHostException e) {
            throw new IllegalStateException(e);
        }
        this.token = send(HttpRequest.newBuilder(session)).headers().allValues("set-cookie").stream()
                .filter(cookie -> cookie.startsWith("XSRF-TOKEN="))
                .map(cookie -> cookie.substring("XSRF-TOKEN=".length(), cookie.indexOf(';')))
                .findFirst()
                .orElseThrow();
    }

    /** @param cookies to be sent beside the token, each with its name */
    public HttpResponse<String> signIn(String login, String password, String address, String... cookies) {
        Map<String, String> headers = new HashMap<>(Map.of("X-Forwarded-For", address));
        if (cookies.length > 0) {
            headers.put("Cookie", String.join("; ", cookies));
        }
        return signInWith(login, password, headers);
    }

    /** @param headers beside those that each sign-in needs; a cookie goes with that of the token */
    public HttpResponse<String> signInWith(String login, String password, Map<String, String> headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(session)
                .header("Content-Type", "application/json")
                .header("X-XSRF-TOKEN", token)
                .POST(HttpRequest.BodyPublishers.ofString(
                        "{\"login\":\"%s\",\"password\":\"%s\"}".formatted(login, password)));
        headers.forEach(request::setHeader);
        String more = headers.containsKey("Cookie") ? "; " + headers.get("Cookie") : "";
        request.setHeader("Cookie", "XSRF-TOKEN=" + token + more);
        return send(request);
    }

    /** How often each status was the answer to so many attempts, several at once. */
    public Map<Integer, Long> count(int attempts, IntFunction<HttpResponse<String>> attempt) {
        Map<Integer, Long> statuses = new ConcurrentHashMap<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            IntStream.range(0, attempts)
                    .forEach(i -> threads.execute(
                            () -> statuses.merge(attempt.apply(i).statusCode(), 1L, Long::sum)));
        }
        return statuses;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
