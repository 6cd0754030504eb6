// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import java.text.Normalizer;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.owasp.html.HtmlSanitizer;

/**
 * Turns what providers send as text, HTML or a mixture into plain text: blocks become lines, scripts and styles go,
 * entities become letters. The result holds no tag, and turning it into text again changes nothing.
 */
public final class PlainText {
    private static final Set<String> SILENT =
            Set.of("script", "style", "noscript", "template", "iframe", "object", "svg", "math", "head", "title");
    private static final Set<String> BLOCKS = Set.of(
            "p", "div", "br", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "table", "tr", "section", "article");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!]");
    private static final Pattern SPREADSHEET_BREAK = Pattern.compile("_x000[dD]_");
    private static final Pattern BLANKS = Pattern.compile("[\\t\\x0B\\f\\r \\u00A0\\u200B\\u2028\\u2029]+");
    private static final Pattern LINE_ENDS = Pattern.compile(" *\\n *");
    private static final Pattern GAPS = Pattern.compile("\\n{3,}");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");
    private static final int ROUNDS = 5;

    private PlainText() {}

    public static String of(String source) {
        String text = SPREADSHEET_BREAK.matcher(source).replaceAll("");
        for (int round = 0; round < ROUNDS; round++) {
            String next = tidy(strip(text));
            if (next.equals(text)) {
                return text;
            }
            text = next;
        }
        return tidy(text.replace("<", " ").replace("&", " "));
    }

    /** On one line. */
    public static String line(String source) {
        return of(source).replace('\n', ' ');
    }

    private static String strip(String source) {
        // In HTML a line break is a blank; in a text without tags it is what it looks like.
        String input = TAG.matcher(source).find() ? source.replace('\n', ' ') : source;
        Text text = new Text();
        HtmlSanitizer.sanitize(input, text);
        return text.written.toString();
    }

    private static String tidy(String text) {
        String clean = Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Normalizer.Form.NFC);
        clean = BLANKS.matcher(INVISIBLE.matcher(clean).replaceAll(" ")).replaceAll(" ");
        return GAPS.matcher(LINE_ENDS.matcher(clean).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }

    /** Hears the sanitizer's lexer, which decodes entities and understands broken tags. */
    private static final class Text implements HtmlSanitizer.Policy {
        private final StringBuilder written = new StringBuilder();
        private int silence;

        @Override
        public void openDocument() {}

        @Override
        public void closeDocument() {}

        @Override
        public void openTag(String element, List<String> attributes) {
            if (SILENT.contains(element)) {
                silence++;
            } else if (element.equals("li")) {
                written.append("\n- ");
            } else if (BLOCKS.contains(element)) {
                written.append('\n');
            }
        }

        @Override
        public void closeTag(String element) {
            if (SILENT.contains(element)) {
                silence = Math.max(0, silence - 1);
            } else if (BLOCKS.contains(element)) {
                written.append('\n');
            } else if (element.equals("td") || element.equals("th")) {
                written.append(' ');
            }
        }

        @Override
        public void text(String characters) {
            if (silence == 0) {
                written.append(characters);
            }
        }
    }
}
