// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.identity.SignedInAuthentication;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** Calls the interface as an account, without signing in first. */
public final class Api {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvc mvc;

    public Api(MockMvc mvc) {
        this.mvc = mvc;
    }

    /** @param path with its query, encoded as it goes over the wire */
    public Answer get(SignedInAccount account, String path) {
        return send(account, MockMvcRequestBuilders.get(URI.create(path)));
    }

    public Answer put(SignedInAccount account, String path, String json) {
        return send(
                account,
                MockMvcRequestBuilders.put(URI.create(path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json)
                        .with(csrf()));
    }

    public Answer post(SignedInAccount account, String path) {
        return send(account, MockMvcRequestBuilders.post(URI.create(path)).with(csrf()));
    }

    public Answer patch(SignedInAccount account, String path, String json) {
        return send(
                account,
                MockMvcRequestBuilders.patch(URI.create(path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json)
                        .with(csrf()));
    }

    public Answer post(SignedInAccount account, String path, String json) {
        return send(
                account,
                MockMvcRequestBuilders.post(URI.create(path))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(json)
                        .with(csrf()));
    }

    public Answer delete(SignedInAccount account, String path) {
        return send(account, MockMvcRequestBuilders.delete(URI.create(path)).with(csrf()));
    }

    private Answer send(SignedInAccount account, MockHttpServletRequestBuilder request) {
        try {
            MockHttpServletResponse response = mvc.perform(
                            request.with(authentication(SignedInAuthentication.of(account))))
                    .andReturn()
                    .getResponse();
            String body = response.getContentAsString(StandardCharsets.UTF_8);
            return new Answer(
                    response.getStatus(), body, body.isEmpty() ? MissingNode.getInstance() : JSON.readTree(body));
        } catch (Exception e) {
            throw new IllegalStateException("The interface threw instead of answering", e);
        }
    }
}
