// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** German words for what the register names, and for the codes among the values. */
@Component
class OwnDataWords {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d. MMMM yyyy", Locale.GERMAN);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d. MMMM yyyy, HH:mm:ss 'Uhr'", Locale.GERMAN);

    private final Properties words = new Properties();

    OwnDataWords() {
        try (Reader file = new InputStreamReader(
                new ClassPathResource("own-data/de.properties").getInputStream(), StandardCharsets.UTF_8)) {
            words.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param key such as {@code Employee.firstName}; itself where there is no word for it */
    String label(String key) {
        return words.getProperty(key, key);
    }

    boolean has(String key) {
        return words.containsKey(key);
    }

    String text(String key, Object... values) {
        return MessageFormat.format(words.getProperty("page." + key, key), values);
    }

    /** @param name of the property, as the same code means different things in different ones */
    String value(String name, Object value) {
        return switch (value) {
            case Collection<?> several ->
                several.stream().map(item -> value(name, item)).collect(Collectors.joining(", "));
            case ZonedDateTime moment -> MOMENT.format(moment.withZoneSameInstant(ZONE));
            case LocalDate day -> DAY.format(day);
            case Boolean yes -> label(yes ? "value.true" : "value.false");
            default -> {
                String text = value.toString();
                yield words.getProperty("value." + name + "." + text, words.getProperty("value." + text, text));
            }
        };
    }
}
