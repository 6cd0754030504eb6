// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.request;

import de.kommunalcampus.backend.identity.SignedInAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Makes the request of a row as one of the actors. */
final class MatrixRequests {
    private static final String FILE = "file:";

    private final MockMvc mvc;
    private final AtomicInteger address = new AtomicInteger();

    MatrixRequests(MockMvc mvc) {
        this.mvc = mvc;
    }

    MockHttpServletResponse send(MatrixRow row, Actor actor, String id) {
        return row.method().equals("GET") ? sendWithoutToken(row, actor, id) : send(row, actor, id, csrf());
    }

    MockHttpServletResponse sendWithoutToken(MatrixRow row, Actor actor, String id) {
        return send(row, actor, id, request -> request);
    }

    private MockHttpServletResponse send(MatrixRow row, Actor actor, String id, RequestPostProcessor token) {
        try {
            return mvc.perform(build(row, id).with(token).with(principal(actor)).with(this::fromNewAddress))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(row.line(), e);
        }
    }

    /** An upload with one part more. */
    MockHttpServletResponse sendWithPart(MatrixRow row, Actor actor, String name, String value) {
        MockPart part = new MockPart(name, value.getBytes(StandardCharsets.UTF_8));
        try {
            return mvc.perform(multipart(HttpMethod.valueOf(row.method()), URI.create(row.path()))
                            .file(upload(row))
                            .part(part)
                            .with(csrf())
                            .with(principal(actor))
                            .with(this::fromNewAddress))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(row.line(), e);
        }
    }

    private static MockMultipartFile upload(MatrixRow row) {
        byte[] content = row.request().substring(FILE.length()).getBytes(StandardCharsets.UTF_8);
        return new MockMultipartFile("file", "upload.json", MediaType.APPLICATION_JSON_VALUE, content);
    }

    /** The same read by another method or under another spelling of its path. */
    MockHttpServletResponse sendAs(
            HttpMethod method, MatrixRow row, UnaryOperator<String> spelling, Actor actor, String id) {
        String path = row.path().replaceAll("\\{[A-Za-z]+}", id);
        URI uri = URI.create(spelling.apply(path) + (row.request().isEmpty() ? "" : "?" + row.request()));
        try {
            return mvc.perform(request(method, uri).with(principal(actor)).with(this::fromNewAddress))
                    .andReturn()
                    .getResponse();
        } catch (Exception e) {
            throw new AssertionError(method + " " + uri, e);
        }
    }

    private static AbstractMockHttpServletRequestBuilder<?> build(MatrixRow row, String id) {
        String path = row.path().replaceAll("\\{[A-Za-z]+}", id);
        boolean read = row.method().equals("GET");
        URI uri = URI.create(read && !row.request().isEmpty() ? path + "?" + row.request() : path);
        if (row.request().startsWith(FILE)) {
            return multipart(HttpMethod.valueOf(row.method()), uri).file(upload(row));
        }
        var request = request(HttpMethod.valueOf(row.method()), uri);
        return read ? request : request.contentType(MediaType.APPLICATION_JSON).content(row.request());
    }

    private static RequestPostProcessor principal(Actor actor) {
        if (actor == Actor.PROVIDER_TOKEN) {
            return request -> {
                request.addHeader("Authorization", "Bearer " + TwoTenants.TOKEN);
                return request;
            };
        }
        return actor.of(TwoTenants.HOME)
                .map(account -> authentication(SignedInAuthentication.of(account)))
                .orElse(anonymous());
    }

    /** The limit on failed sign-ins is another test's matter. */
    private org.springframework.mock.web.MockHttpServletRequest fromNewAddress(
            org.springframework.mock.web.MockHttpServletRequest request) {
        request.setRemoteAddr("2001:db8:0:%x::1".formatted(address.incrementAndGet()));
        return request;
    }
}
