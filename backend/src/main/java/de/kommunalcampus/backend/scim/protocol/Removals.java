// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/**
 * Removals as large directories send them: the members to remove stand in the value, where RFC 7644 has a filter in the
 * path. Taken without its value such a removal would empty the whole group; so would a crafted value that reached a filter
 * unchecked.
 */
final class Removals {
    private static final Pattern ID = Pattern.compile("[^\"\\\\\\p{Cc}]{1,200}");

    private Removals() {}

    /** The same operations, one for each value that is to go. */
    static ArrayNode spelledOut(ArrayNode operations) {
        ArrayNode all = operations.arrayNode();
        for (JsonNode operation : operations) {
            if (operation instanceof ObjectNode one
                    && "remove".equalsIgnoreCase(one.path("op").asText())
                    && one.path("path").isTextual()) {
                add(all, one);
            } else {
                all.add(operation);
            }
        }
        return all;
    }

    private static void add(ArrayNode all, ObjectNode removal) {
        JsonNode value = removal.get("value");
        if (value == null
                || value.isNull()
                || (value.isTextual() && value.textValue().isEmpty())) {
            removal.remove("value");
            all.add(removal);
        } else if (value.isArray()) {
            for (JsonNode member : value) {
                String id = member.path("value").asText();
                if (!ID.matcher(id).matches()) {
                    throw NamedProblem.invalid("value", "names nothing to remove");
                }
                all.add(removal.objectNode()
                        .put("op", "remove")
                        .put("path", removal.path("path").textValue() + "[value eq \"" + id + "\"]"));
            }
        } else {
            all.add(removal);
        }
    }
}
