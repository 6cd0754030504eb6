// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.captaingoldfish.scim.sdk.common.constants.ClassPathReferences;
import de.captaingoldfish.scim.sdk.common.utils.JsonHelper;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the schemas of RFC 7643 have and we publish. */
final class Schemas {
    /** What a platform for further training has no business knowing of anybody. */
    static final Set<String> NOT_KEPT = Set.of(
            "password",
            "photos",
            "x509Certificates",
            "ims",
            "addresses",
            "phoneNumbers",
            "entitlements",
            "roles",
            "profileUrl");

    private static final Set<String> NOT_KEPT_LOWERCASE =
            NOT_KEPT.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());

    private static final Pattern CODE = Pattern.compile("[A-Za-z][A-Za-z0-9:._-]{0,120}");
    private static final Set<String> COMMON = Set.of("schemas", "id", "externalid", "meta");

    private Schemas() {}

    /** @param name in lower case */
    static boolean isNotKept(String name) {
        return NOT_KEPT_LOWERCASE.contains(name);
    }

    static JsonNode user() {
        JsonNode schema = JsonHelper.loadJsonDocument(ClassPathReferences.USER_SCHEMA_JSON);
        var attributes = schema.get("attributes").elements();
        while (attributes.hasNext()) {
            if (NOT_KEPT.contains(attributes.next().get("name").textValue())) {
                attributes.remove();
            }
        }
        letDisplayBeWritten(schema);
        return schema;
    }

    /** RFC 7643 (8.7.1) lets clients write it; the library's copy does not, and takes the same address for another one. */
    private static void letDisplayBeWritten(JsonNode schema) {
        for (JsonNode attribute : schema.get("attributes")) {
            if (attribute.get("name").textValue().equals("emails")) {
                attribute.get("subAttributes").forEach(sub -> {
                    if (sub.get("name").textValue().equals("display") && sub instanceof ObjectNode display) {
                        display.put("mutability", "readWrite");
                    }
                });
            }
        }
    }

    static JsonNode enterprise() {
        return JsonHelper.loadJsonDocument(ClassPathReferences.ENTERPRISE_USER_SCHEMA_JSON);
    }

    static JsonNode group() {
        return JsonHelper.loadJsonDocument(ClassPathReferences.GROUP_SCHEMA_JSON);
    }

    /** Names in a resource that its schema lacks: they are ignored, as RFC 7644 says, and told to the log. */
    static Set<String> unknown(JsonNode resource, JsonNode schema, Predicate<String> extension) {
        Set<String> known = new TreeSet<>(COMMON);
        schema.get("attributes")
                .forEach(
                        attribute -> known.add(attribute.get("name").textValue().toLowerCase(Locale.ROOT)));
        Set<String> unknown = new TreeSet<>();
        resource.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name.toLowerCase(Locale.ROOT)) && !extension.test(name)) {
                unknown.add(CODE.matcher(name).matches() ? name : "(no name)");
            }
        });
        return unknown;
    }
}
