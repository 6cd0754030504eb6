// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim.protocol;

/** Texts as clients send them. */
final class Texts {
    private static final int DEEPEST = 20;

    private Texts() {}

    static boolean hasControls(String text) {
        return text.codePoints().anyMatch(Character::isISOControl);
    }

    /**
     * Whether brackets nest deeper than anything that is meant. What nests deeper would cost the parsers behind their
     * stack; the count does not care whether the text is well-formed, which is theirs to say.
     */
    static boolean nestsTooDeep(String text) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '{' || c == '[' || c == '(')) {
                if (++depth > DEEPEST) {
                    return true;
                }
            } else if (!quoted && (c == '}' || c == ']' || c == ')')) {
                depth--;
            }
        }
        return false;
    }
}
