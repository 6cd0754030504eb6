// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.security;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.neo4j.driver.Driver;

/**
 * Makes a canary of every text: words that say which property of which label they come from. Codes, languages and
 * dates stay, as nothing could read the node without them; addresses stay addresses.
 */
final class Canaries {
    static final String WORD = "kanarie";

    private static final Pattern CANARY = Pattern.compile("kanarie-[A-Za-z_]+-[A-Za-z]+");
    static final String CODES = "[A-Z][A-Z0-9_]*|[a-z]{2}|\\d{4}-\\d\\d-\\d\\d.*";

    private static final Pattern CODE = Pattern.compile(CODES);
    private static final Set<String> KEYS = Set.of("id", "tenantId");

    /** No two nodes have the same: made for those that have one, not for others of the label. */
    private static final Set<String> UNIQUE = Set.of("handle");

    private final Driver driver;
    private final Map<String, Boolean> codes = new ConcurrentHashMap<>();
    private final Set<String> made = new TreeSet<>();

    Canaries(Driver driver) {
        this.driver = driver;
    }

    /** All canaries in a text. */
    static Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = CANARY.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    Set<String> made() {
        return made;
    }

    /**
     * @param type label or relationship type
     * @return the properties with canaries in them, and those texts of the schema that this one does not have
     */
    Map<String, Object> of(String type, Map<String, Object> properties) {
        Map<String, Object> changed = new TreeMap<>(properties);
        examples(type).forEach((name, value) -> {
            if (!UNIQUE.contains(name)) {
                changed.putIfAbsent(name, value);
            }
        });
        changed.replaceAll((name, value) -> KEYS.contains(name) ? value : changed(type, name, value));
        return changed;
    }

    /** One value of every text property that nodes of this label have in the running database. */
    private Map<String, Object> examples(String label) {
        Map<String, Object> examples = new TreeMap<>();
        driver.executableQuery("""
                        CALL db.schema.nodeTypeProperties() YIELD nodeLabels, propertyName, propertyTypes
                        WHERE $label IN nodeLabels AND any(type IN propertyTypes WHERE type STARTS WITH 'String')
                        CALL (propertyName) { MATCH (n) WHERE $label IN labels(n) AND n[propertyName] IS NOT NULL
                          RETURN n[propertyName] AS value LIMIT 1 }
                        RETURN propertyName AS name, value
                        """)
                .withParameters(Map.of("label", label))
                .execute()
                .records()
                .forEach(row -> examples.put(
                        row.get("name").asString(), row.get("value").asObject()));
        return examples;
    }

    private Object changed(String type, String name, Object value) {
        return switch (value) {
            case String text -> isCode(type, name, text) ? text : canary(type, name, text);
            case List<?> list ->
                list.stream().map(item -> changed(type, name, item)).toList();
            default -> value;
        };
    }

    private String canary(String type, String name, String text) {
        String canary = WORD + "-" + type + "-" + name;
        made.add(canary);
        return text.startsWith("http") ? "https://" + WORD + ".example/" + canary : canary + " Datenschutz";
    }

    /** Whether every value of this property in the whole graph looks like a code. */
    private boolean isCode(String type, String name, String text) {
        return CODE.matcher(text).matches()
                && codes.computeIfAbsent(
                        type + "." + name,
                        key -> driver
                                .executableQuery("""
                                MATCH (n) WHERE $type IN labels(n) AND n[$name] IS NOT NULL
                                UNWIND n[$name] AS value RETURN DISTINCT toString(value) AS value LIMIT 500
                                """)
                                .withParameters(Map.of("type", type, "name", name))
                                .execute()
                                .records()
                                .stream()
                                .allMatch(row -> CODE.matcher(row.get("value").asString())
                                        .matches()));
    }
}
