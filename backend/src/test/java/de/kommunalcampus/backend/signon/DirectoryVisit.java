// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.signon;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A browser at the directory: follows its pages, fills in its form, and stops when it is sent back to us. */
final class DirectoryVisit implements AutoCloseable {
    private static final Pattern ACTION = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 5;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    /** By hand: cookies that are for https alone come over http here, from a machine that trusts itself. */
    private final Map<String, String> cookies = new HashMap<>();

    /** What the address holds to which the directory sends us back: code, state, issuer or an error. */
    Map<String, String> signIn(String address, String user, String password) {
        HttpResponse<String> page = get(address);
        if (isBack(page)) {
            return parameters(page);
        }
        Matcher action = ACTION.matcher(page.body());
        if (!action.find()) {
            throw new AssertionError("No form at " + address + ": " + page.statusCode() + " " + page.body());
        }
        String form = "username=" + encode(user) + "&password=" + encode(password);
        HttpResponse<String> answer =
                send(HttpRequest.newBuilder(URI.create(action.group(1).replace("&amp;", "&")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)));
        if (!isBack(answer)) {
            throw new AssertionError("Not sent back: " + answer.statusCode() + " " + answer.body());
        }
        return parameters(answer);
    }

    HttpResponse<String> get(String address) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(address)));
        for (int i = 0; i < MOST_REDIRECTS && location(answer).contains("/realms/"); i++) {
            answer = send(HttpRequest.newBuilder(answer.uri().resolve(location(answer))));
        }
        return answer;
    }

    static Map<String, String> query(String address) {
        String query = URI.create(address).getRawQuery();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> decode(pair[1])));
    }

    private static boolean isBack(HttpResponse<String> answer) {
        return location(answer).contains("/signed-on/");
    }

    private static Map<String, String> parameters(HttpResponse<String> answer) {
        return query(location(answer));
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("location").orElse("");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("set-cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String[] pair = header.split(";", 2)[0].split("=", 2);
        cookies.put(pair[0], pair[1]);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
