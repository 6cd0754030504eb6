// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.platform;

/**
 * Characters that nobody sees and that make a name look like another one: controls, and what steers or joins letters
 * without being one, such as a change of the direction of writing.
 */
public final class HiddenCharacters {
    private HiddenCharacters() {}

    public static boolean isIn(String text) {
        return text.codePoints().anyMatch(HiddenCharacters::isHidden);
    }

    private static boolean isHidden(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
