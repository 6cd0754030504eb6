// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Refuses by name what the library would answer as a fault of ours. */
final class RequestQuery {
    private static final int LONGEST_FILTER = 2_000;
    private static final Set<String> NUMBERS = Set.of("startindex", "count");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}");

    private RequestQuery() {}

    static void check(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null) {
            return;
        }
        if (query.length() > ScimServlet.LONGEST_QUERY) {
            throw NamedProblem.invalid("query", "is longer than " + ScimServlet.LONGEST_QUERY + " characters");
        }
        for (String parameter : query.split("&")) {
            int equals = parameter.indexOf('=');
            if (equals > 0) {
                check(parameter.substring(0, equals).toLowerCase(Locale.ROOT), parameter.substring(equals + 1));
            }
        }
    }

    /** The same query with umlauts and accents put together, as in bodies. */
    static String composed(String query) {
        return Arrays.stream(query.split("&"))
                .map(parameter -> {
                    int equals = parameter.indexOf('=');
                    if (equals < 0) {
                        return parameter;
                    }
                    String value = URLDecoder.decode(parameter.substring(equals + 1), StandardCharsets.UTF_8);
                    String composed = Texts.composed(value);
                    // Only what differs is encoded anew: what a client wrote stays as it is otherwise.
                    return composed.equals(value)
                            ? parameter
                            : parameter.substring(0, equals + 1) + URLEncoder.encode(composed, StandardCharsets.UTF_8);
                })
                .collect(Collectors.joining("&"));
    }

    private static void check(String name, String encoded) {
        String value;
        try {
            value = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw NamedProblem.invalid("query", "is not encoded as it should be");
        }
        if (NUMBERS.contains(name) && !NUMBER.matcher(value).matches()) {
            throw NamedProblem.invalid(name.equals("count") ? "count" : "startIndex", "is no number");
        }
        if (name.equals("filter") && (value.length() > LONGEST_FILTER || Texts.nestsTooDeep(value))) {
            throw NamedProblem.invalid("filter", "is too long or nests too deep");
        }
    }
}
