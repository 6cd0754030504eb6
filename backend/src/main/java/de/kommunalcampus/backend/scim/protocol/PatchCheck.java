// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.enums.Mutability;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import de.captaingoldfish.scim.sdk.common.schemas.SchemaAttribute;
import de.captaingoldfish.scim.sdk.server.schemas.ResourceType;
import de.captaingoldfish.scim.sdk.server.utils.RequestUtils;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether the operations of a patch can mean anything, before anything is looked up: what is malformed is answered as
 * that, whether or not there is such a resource.
 */
final class PatchCheck {
    private static final int LONGEST_PATH = 500;
    private static final int MOST = 1_000;
    private static final Set<String> KNOWN = Set.of("add", "replace", "remove");

    private PatchCheck() {}

    /** @throws BadRequestException with what is wrong */
    static void check(JsonNode operations, ResourceType type) {
        if (operations.size() > MOST) {
            throw NamedProblem.invalid("Operations", "are more than " + MOST);
        }
        for (JsonNode operation : operations) {
            if (!(operation instanceof ObjectNode one)) {
                throw refused("invalidSyntax", "an operation is no object");
            }
            check(one, type);
        }
    }

    private static void check(ObjectNode operation, ResourceType type) {
        String op = text(operation, "op").toLowerCase(Locale.ROOT);
        if (!KNOWN.contains(op)) {
            throw refused("invalidSyntax", "an operation is neither add nor replace nor remove");
        }
        JsonNode value = operation.get("value");
        boolean hasValue = value != null && !value.isNull();
        if (!op.equals("remove") && !hasValue) {
            throw refused("invalidValue", "an operation lacks its value");
        }
        JsonNode path = operation.get("path");
        if (path == null || path.isNull()) {
            checkWithoutPath(op, value);
        } else {
            checkPath(text(operation, "path"), op.equals("remove") ? null : value, type);
        }
    }

    private static void checkWithoutPath(String op, JsonNode value) {
        if (op.equals("remove")) {
            throw refused("noTarget", "a removal lacks its path");
        }
        if (!value.isObject()) {
            throw refused("invalidPath", "an operation without a path lacks an object as its value");
        }
    }

    /** @param value null for a removal, which needs none */
    private static void checkPath(String path, @Nullable JsonNode value, ResourceType type) {
        if (path.isBlank() || path.length() > LONGEST_PATH || Texts.nestsTooDeep(path)) {
            throw refused("invalidPath", "a path is empty, too long or nests too deep");
        }
        // An extension as a whole is a path too, which the library takes and its parser does not.
        boolean isExtension = type.getAllSchemaExtensionsStream()
                .anyMatch(extension -> extension.getNonNullId().equalsIgnoreCase(path));
        if (isExtension) {
            if (value != null && !value.isObject()) {
                throw refused("invalidValue", "an extension is no object");
            }
            return;
        }
        SchemaAttribute attribute = RequestUtils.parsePatchPath(type, path).getSchemaAttribute();
        if (attribute.getMutability() == Mutability.READ_ONLY) {
            throw refused("mutability", "an attribute can only be read");
        }
        if (value != null && path.strip().endsWith("]")) {
            checkElement(value, attribute);
        }
    }

    /** Of an element that is named by a filter something has to be said; the library falls over nothing. */
    private static void checkElement(JsonNode value, SchemaAttribute attribute) {
        if (value.isArray()) {
            value.forEach(element -> checkElement(element, attribute));
        } else if (value.isObject()
                && attribute.getSubAttributes().stream().noneMatch(sub -> value.hasNonNull(sub.getName()))) {
            throw refused("invalidValue", "an element of " + attribute.getName() + " says nothing");
        }
    }

    private static String text(ObjectNode operation, String name) {
        JsonNode node = operation.get(name);
        if (node == null || !node.isTextual()) {
            throw refused("invalidSyntax", name + " is no text");
        }
        return node.textValue();
    }

    private static BadRequestException refused(String scimType, String reason) {
        return new BadRequestException("invalid-request: " + reason, scimType);
    }
}
