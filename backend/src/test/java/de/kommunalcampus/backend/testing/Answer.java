// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.testing;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What the interface answered.
 *
 * @param json a missing node where there is no body
 */
public record Answer(int status, String body, JsonNode json) {
    /** A JSON pointer, such as {@code /hits/0/course/id}. */
    public JsonNode at(String pointer) {
        return json.at(pointer);
    }

    /** The text at {@code pointer} in each element of the array at {@code array}. */
    public List<String> texts(String array, String pointer) {
        return StreamSupport.stream(json.at(array).spliterator(), false)
                .map(element -> element.at(pointer).asString())
                .toList();
    }

    /** The fields that a problem document names. */
    public List<String> fields() {
        return texts("/fields", "/field");
    }
}
