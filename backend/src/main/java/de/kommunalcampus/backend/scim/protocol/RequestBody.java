// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.SchemaUris;
import de.captaingoldfish.scim.sdk.common.constants.enums.HttpMethod;
import de.captaingoldfish.scim.sdk.common.exceptions.BadRequestException;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a client sends, without what is not kept. RFC 7644 (3.3) lets a provider ignore attributes; a directory that
 * patches a telephone number along with a name would fail altogether if one were refused for the other.
 *
 * @param text null where there is none
 * @param ignored names of attributes, for the log
 * @param isNothingLeft whether a patch consisted of nothing else
 * @param operations of a patch; missing in any other request
 */
record RequestBody(@Nullable String text, Set<String> ignored, boolean isNothingLeft, JsonNode operations) {
    static RequestBody of(HttpMethod method, String url, @Nullable String body) {
        if (body == null) {
            return new RequestBody(null, Set.of(), false, MissingNode.getInstance());
        }
        if (!JsonHelper.isValidJson(body) || !(JsonHelper.readJsonDocument(body) instanceof ObjectNode json)) {
            throw new BadRequestException("invalid-request: the body is no JSON object", "invalidSyntax");
        }
        Texts.compose(json);
        JsonNode schemas = json.get("schemas");
        if (schemas != null && !(schemas.isArray() && isOfTexts(schemas))) {
            throw NamedProblem.invalid("schemas", "is no list of texts");
        }
        if (method == HttpMethod.PATCH) {
            if (schemas == null || !names(schemas, SchemaUris.PATCH_OP)) {
                throw NamedProblem.invalid("schemas", "lacks " + SchemaUris.PATCH_OP);
            }
            return patch(json);
        }
        JsonNode meta = json.get("meta");
        if (meta != null && !meta.isNull() && !meta.isObject()) {
            throw NamedProblem.invalid("meta", "is no object");
        }
        Set<String> ignored = Schemas.unknown(
                json,
                url.contains("/Groups") ? Schemas.group() : Schemas.user(),
                SchemaUris.ENTERPRISE_USER_URI::equalsIgnoreCase);
        checkSchemas(json);
        return new RequestBody(json.toString(), ignored, false, MissingNode.getInstance());
    }

    private static boolean isOfTexts(JsonNode list) {
        for (JsonNode element : list) {
            if (!element.isTextual()) {
                return false;
            }
        }
        return true;
    }

    /** RFC 7643 (3): an extension that is there is named in the list of schemas. */
    private static void checkSchemas(ObjectNode json) {
        JsonNode schemas = json.get("schemas");
        if (json.has(SchemaUris.ENTERPRISE_USER_URI)
                && schemas != null
                && !names(schemas, SchemaUris.ENTERPRISE_USER_URI)) {
            throw NamedProblem.invalid("schemas", "lacks " + SchemaUris.ENTERPRISE_USER_URI);
        }
    }

    private static boolean names(JsonNode schemas, String uri) {
        for (JsonNode schema : schemas) {
            if (uri.equalsIgnoreCase(schema.asText())) {
                return true;
            }
        }
        return false;
    }

    private static RequestBody patch(ObjectNode json) {
        Set<String> ignored = new TreeSet<>();
        if (!(json.get("Operations") instanceof ArrayNode sent) || sent.isEmpty()) {
            return new RequestBody(json.toString(), ignored, false, MissingNode.getInstance());
        }
        Iterator<JsonNode> each = sent.elements();
        while (each.hasNext()) {
            if (each.next() instanceof ObjectNode operation && isIgnored(operation, ignored)) {
                each.remove();
            }
        }
        ArrayNode operations = Removals.spelledOut(sent);
        json.set("Operations", operations);
        return new RequestBody(json.toString(), ignored, operations.isEmpty(), operations);
    }

    /** With a path by its first part; without one what stands in the value goes, and all of it if nothing else is there. */
    private static boolean isIgnored(ObjectNode operation, Set<String> ignored) {
        JsonNode path = operation.get("path");
        if (path != null && path.isTextual()) {
            String name = first(path.textValue());
            boolean isIgnored = Schemas.isNotKept(name);
            if (isIgnored) {
                ignored.add(name);
            }
            return isIgnored;
        }
        if (operation.get("value") instanceof ObjectNode value && !value.isEmpty()) {
            Set<String> names = new TreeSet<>();
            value.fieldNames().forEachRemaining(name -> {
                if (Schemas.isNotKept(first(name))) {
                    names.add(name);
                }
            });
            value.remove(names);
            names.forEach(name -> ignored.add(first(name)));
            return value.isEmpty();
        }
        return false;
    }

    private static String first(String path) {
        String prefix = SchemaUris.USER_URI.toLowerCase(Locale.ROOT) + ":";
        String bare = path.toLowerCase(Locale.ROOT).startsWith(prefix) ? path.substring(prefix.length()) : path;
        return bare.split("[.\\[]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
