// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The source of a mail: the subject in the first line, then paragraphs with empty lines between them. A paragraph
 * {@code [words]} is the button that opens {@code link}. Values stand in braces.
 */
record TemplateText(String subjectSource, List<Paragraph> paragraphs) {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Pattern BUTTON = Pattern.compile("\\[(.+)]");

    /** @param button whether it opens the link */
    record Paragraph(String source, boolean button) {}

    /** @throws IllegalArgumentException where the source names another value, or has no subject or not one button */
    static TemplateText parse(String source, Set<String> values) {
        PLACE.matcher(source).results().map(place -> place.group(1)).forEach(name -> {
            if (!values.contains(name)) {
                throw new IllegalArgumentException("The text names " + name + ", of " + values);
            }
        });
        String[] blocks = source.strip().split("\\R\\s*\\R", -1);
        List<Paragraph> paragraphs =
                Arrays.stream(blocks).skip(1).map(TemplateText::paragraph).toList();
        if (blocks[0].isBlank() || paragraphs.stream().filter(Paragraph::button).count() != 1) {
            throw new IllegalArgumentException("A mail has a subject and one button: " + blocks[0]);
        }
        return new TemplateText(blocks[0].strip(), paragraphs);
    }

    private static Paragraph paragraph(String block) {
        String line = block.strip().replaceAll("\\R", " ");
        Matcher button = BUTTON.matcher(line);
        return button.matches() ? new Paragraph(button.group(1), true) : new Paragraph(line, false);
    }

    String subject(Map<String, String> values) {
        return fill(subjectSource, values, value -> value);
    }

    String plain(Map<String, String> values) {
        return paragraphs.stream()
                .map(paragraph -> fill(paragraph.source(), values, value -> value)
                        + (paragraph.button() ? ":\n" + link(values) : ""))
                .collect(Collectors.joining("\n\n", "", "\n"));
    }

    static String link(Map<String, String> values) {
        return values.getOrDefault("link", "");
    }

    /** In one pass: a value that looks like a place stays what it is. */
    static String fill(String source, Map<String, String> values, UnaryOperator<String> form) {
        return PLACE.matcher(source).replaceAll(place -> {
            @Nullable String value = values.get(place.group(1));
            return Matcher.quoteReplacement(form.apply(value == null ? "" : value));
        });
    }
}
