// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a text into words. */
final class Words {

    /** No German word is longer; what is, is not text. */
    private static final int LONGEST = 60;

    private final String text;
    private final Ellipses words = new Ellipses();

    private Words(String text) {
        this.text = Folding.composed(text);
    }

    /**
     * A hyphenated word gives the whole without hyphens, then its parts; single letters count only within one, digits and
     * the numerals I, V and X by themselves. A word cut short by a hyphen is completed: Pass- und Ausweisrecht gives
     * passrecht, und, ausweisrecht.
     */
    static List<Word> of(String text) {
        Words words = new Words(text);
        words.cut();
        return words.words.completed();
    }

    private void cut() {
        int position = 0;
        while (position < text.length()) {
            int end = endOfPart(position);
            position = end == position ? position + 1 : cutCompound(position);
        }
    }

    /** Takes the word from {@code start} with all that hyphens attach to it. */
    private int cutCompound(int start) {
        List<Word> parts = new ArrayList<>(2);
        int end = cutPart(start, parts);
        while (end + 1 < text.length() && isHyphen(text.charAt(end)) && endOfPart(end + 1) > end + 1) {
            end = cutPart(end + 1, parts);
        }
        if (parts.size() > 1) {
            StringBuilder joined = new StringBuilder();
            parts.forEach(part -> joined.append(part.key()));
            parts.addFirst(new Word(text.substring(start, end), joined.toString()));
        }
        boolean alone = parts.size() == 1;
        parts.removeIf(part ->
                !(isLongEnough(part) || alone && isNumber(part)) || part.key().length() > LONGEST);
        boolean cutBehind = end < text.length() && isHyphen(text.charAt(end));
        boolean cutBefore =
                start > 0 && isHyphen(text.charAt(start - 1)) && (start == 1 || text.charAt(start - 2) == ' ');
        words.add(parts, cutBefore, cutBehind);
        return end;
    }

    private static boolean isLongEnough(Word word) {
        return word.key().length() > 1;
    }

    /** Of one character: what tells SGB I from SGB V and SGB 2. */
    private static boolean isNumber(Word word) {
        return "IVX".contains(word.typed()) || Character.isDigit(word.typed().charAt(0));
    }

    /** Takes the letters and digits from {@code start}, and the gender mark behind them. */
    private int cutPart(int start, List<Word> parts) {
        int end = endOfPart(start);
        String base = GenderMarks.withoutCapitalI(text.substring(start, end));
        if (end < text.length() && GenderMarks.mayBegin(text.charAt(end))) {
            int inside = GenderMarks.endOfMarkInside(text, end);
            if (inside > end) {
                end = endOfPart(inside);
                base += text.substring(inside, end);
            } else {
                end = GenderMarks.endOfMark(text, end);
            }
        }
        parts.add(new Word(text.substring(start, end), base.toLowerCase(Locale.ROOT)));
        return end;
    }

    private int endOfPart(int start) {
        int end = start;
        while (end < text.length() && isWordCharacter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWordCharacter(char character) {
        return character >= 'a' && character <= 'z'
                || Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isHyphen(char character) {
        return character == '-' || character == '‐' || character == '‑' || character == '–';
    }
}
