// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.platform.Formulas;
import de.kommunalcampus.backend.platform.HiddenCharacters;
import java.util.regex.Pattern;

/** What texts about people look like, whether they are typed or stand in a file. */
public final class Shape {
    public static final int LONGEST_NAME = 100;
    public static final int LONGEST_MAIL = 200;
    public static final int LONGEST_PHONE = 40;
    public static final int LONGEST_NUMBER = 20;

    private static final Pattern NUMBER = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N}._/-]*[\\p{L}\\p{N}])?");
    private static final Pattern MAIL = Pattern.compile("[^\\s@,;<>\"()=]{1,64}@[^\\s@,;<>\"()=]+\\.[\\p{L}]{2,}");
    private static final Pattern PHONE = Pattern.compile("[+0-9(][0-9 ()/.-]{2,}");

    private Shape() {}

    public static boolean isPersonnelNumber(String text) {
        return text.length() <= LONGEST_NUMBER && NUMBER.matcher(text).matches();
    }

    public static boolean isMail(String text) {
        return text.length() <= LONGEST_MAIL
                && !isFormula(text)
                && !HiddenCharacters.isIn(text)
                && MAIL.matcher(text).matches();
    }

    public static boolean isPhone(String text) {
        return text.length() <= LONGEST_PHONE && PHONE.matcher(text).matches();
    }

    /** Whether a spreadsheet program would calculate it, were it exported again. */
    public static boolean isFormula(String text) {
        return Formulas.isFormula(text);
    }

    /** Letters and what stands between them; no digits and no address. */
    public static boolean isName(String text) {
        return !text.isBlank()
                && text.length() <= LONGEST_NAME
                && !isFormula(text)
                && text.codePoints().noneMatch(c -> Character.isDigit(c) || c == '@')
                && !HiddenCharacters.isIn(text)
                && text.codePoints().anyMatch(Character::isLetter);
    }
}
