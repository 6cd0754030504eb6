// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A JSON object read with patience: names match whatever their case, dashes or underscores, of several names the first
 * that has a value counts, a single value passes for a list of one, and null, absent and empty text are all "nothing".
 */
public final class Fields {
    private static final Fields NONE = new Fields(Map.of());

    private final Map<String, JsonNode> values;

    private Fields(Map<String, JsonNode> values) {
        this.values = values;
    }

    public static Fields of(JsonNode object) {
        if (!object.isObject()) {
            return NONE;
        }
        Map<String, JsonNode> values = new HashMap<>();
        object.properties().forEach(property -> values.putIfAbsent(key(property.getKey()), property.getValue()));
        return new Fields(values);
    }

    private static String key(String name) {
        StringBuilder letters = new StringBuilder(name.length());
        name.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.append((char) letter));
        return letters.toString();
    }

    /** The first value that is there and not null; a missing node else. */
    public JsonNode node(String... names) {
        for (String name : names) {
            JsonNode node = values.get(key(name));
            if (node != null
                    && !node.isNull()
                    && !(node.isString() && node.asString().isBlank())) {
                return node;
            }
        }
        return MissingNode.getInstance();
    }

    public boolean has(String... names) {
        return !node(names).isMissingNode();
    }

    public Fields object(String... names) {
        JsonNode node = node(names);
        return of(node.isArray() && !node.isEmpty() ? node.get(0) : node);
    }

    public List<JsonNode> list(String... names) {
        JsonNode node = node(names);
        List<JsonNode> list = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> {
                if (!element.isNull()) {
                    list.add(element);
                }
            });
        } else if (!node.isMissingNode()) {
            list.add(node);
        }
        return list;
    }

    /** German where there are several languages. */
    public @Nullable String text(String... names) {
        return textOf(node(names));
    }

    public List<String> texts(String... names) {
        return list(names).stream()
                .map(Fields::textOf)
                .mapMulti((@Nullable String text, java.util.function.Consumer<String> next) -> {
                    if (text != null) {
                        next.accept(text);
                    }
                })
                .toList();
    }

    public @Nullable Double number(String... names) {
        JsonNode node = node(names);
        if (node.isNumber()) {
            return node.asDouble();
        }
        String text = textOf(node);
        return text != null && text.strip().matches("-?\\d{1,9}([.,]\\d{1,12})?")
                ? Double.valueOf(text.strip().replace(',', '.'))
                : null;
    }

    /** Booleans written as text are booleans. */
    public boolean flag(String... names) {
        JsonNode node = node(names);
        return node.isBoolean() ? node.asBoolean() : "true".equalsIgnoreCase(textOf(node));
    }

    /** A text, a number as text, or the text inside a translation. */
    public static @Nullable String textOf(JsonNode node) {
        if (node.isString() || node.isNumber()) {
            String text = node.asString().strip();
            return text.isEmpty() ? null : text;
        }
        if (node.isArray()) {
            return translation(node);
        }
        return node.isObject() ? of(node).text("name", "value", "de", "label", "title") : null;
    }

    private static @Nullable String translation(JsonNode translations) {
        String first = null;
        for (JsonNode candidate : translations) {
            String text = textOf(candidate);
            String language = of(candidate).text("inLanguage", "lang", "language");
            if (text != null
                    && language != null
                    && language.toLowerCase(Locale.ROOT).startsWith("de")) {
                return text;
            }
            first = first == null ? text : first;
        }
        return first;
    }
}
