// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.ProblemException.FieldProblem;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Method;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartHttpServletRequest;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.util.WebUtils;

/**
 * Refuses query parameters and parts of a form that the called method does not declare, so that a misspelt filter is an
 * error and not a wider result, values that are not encoded in UTF-8, and values longer than {@value #MOST_CHARACTERS}
 * characters.
 */
@Component
class KnownParameters implements HandlerInterceptor {
    private static final int MOST_CHARACTERS = 200;

    /** Less than the container reads at all: beyond that it answers by itself and can name nothing. */
    private static final int LONGEST_QUERY = 8_000;

    /** A form may carry the token against forgery; it is checked elsewhere. */
    private static final String TOKEN = "_csrf";

    private final Map<Method, Set<String>> declared = new ConcurrentHashMap<>();

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String query = request.getQueryString();
        if (query != null && query.length() > LONGEST_QUERY) {
            throw new InvalidRequest("query", "is longer than " + LONGEST_QUERY + " characters");
        }
        if (handler instanceof HandlerMethod method) {
            Set<String> names = declared.computeIfAbsent(method.getMethod(), DeclaredParameters::of);
            List<FieldProblem> problems = Stream.concat(
                            Arrays.stream(query == null ? new String[0] : query.split("&"))
                                    .filter(parameter -> !parameter.isEmpty())
                                    .flatMap(parameter -> problem(parameter, names)),
                            unknownParts(request, names))
                    .toList();
            if (!problems.isEmpty()) {
                throw new InvalidRequest(problems);
            }
        }
        return true;
    }

    private static Stream<FieldProblem> unknownParts(HttpServletRequest request, Set<String> names) {
        MultipartHttpServletRequest multipart = WebUtils.getNativeRequest(request, MultipartHttpServletRequest.class);
        if (multipart == null) {
            return Stream.empty();
        }
        return Stream.concat(
                        multipart.getMultiFileMap().keySet().stream(), multipart.getParameterMap().keySet().stream())
                .filter(name -> !names.contains(name) && !name.equals(TOKEN))
                .distinct()
                .map(name -> new FieldProblem(name, "is no part here"));
    }

    private static Stream<FieldProblem> problem(String parameter, Set<String> names) {
        int equals = parameter.indexOf('=');
        String name = decode(equals < 0 ? parameter : parameter.substring(0, equals));
        String value = decode(parameter.substring(equals + 1));
        if (!names.contains(name)) {
            return Stream.of(new FieldProblem(name, "is no parameter here"));
        }
        if (!isUtf8(parameter)) {
            return Stream.of(new FieldProblem(name, "is not encoded in UTF-8"));
        }
        return value.length() > MOST_CHARACTERS
                ? Stream.of(new FieldProblem(name, "is longer than " + MOST_CHARACTERS + " characters"))
                : Stream.empty();
    }

    /** Whether the bytes are UTF-8: the decoder of addresses puts a mark in the place of those that are not. */
    private static boolean isUtf8(String encoded) {
        byte[] bytes = URLDecoder.decode(encoded, StandardCharsets.ISO_8859_1).getBytes(StandardCharsets.ISO_8859_1);
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String decode(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidRequest("query", "is not encoded properly");
        }
    }
}
