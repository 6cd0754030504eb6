// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit.web;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the details of an entry. */
final class DetailsJson {
    private static final TypeReference<TreeMap<String, String>> TEXTS = new TypeReference<>() {};

    private DetailsJson() {}

    /** Id of the token with which a program came; null where none did. */
    static @Nullable String token(String json) {
        return read(json).get("token");
    }

    /** Under the empty name what is no object of texts: it was tampered with, and is shown as it is. */
    static Map<String, String> read(String json) {
        try {
            return JsonMapper.shared().readValue(json, TEXTS);
        } catch (JacksonException e) {
            return Map.of("", json);
        }
    }
}
