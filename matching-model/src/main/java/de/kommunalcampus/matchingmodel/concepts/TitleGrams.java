// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Cuts a title into runs of characters. The ends of the title and of its words take part as characters of their own, so
 * that a beginning, an ending and two words side by side are runs like any other.
 *
 * @param shortest characters of a run, at least 1
 * @param longest characters of a run
 */
public record TitleGrams(int shortest, int longest) {
    private static final int LONGEST_TITLE = 300;

    public TitleGrams {
        if (shortest < 1 || longest < shortest) {
            throw new IllegalArgumentException("Runs of " + shortest + " to " + longest + " characters do not exist");
        }
    }

    /** How often each run occurs; of a title that is no title, the first 300 characters. */
    public Map<String, Integer> of(String title) {
        String head = title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title;
        String folded = TitleFolding.fold(head);
        Map<String, Integer> counts = new TreeMap<>();
        if (folded.isEmpty()) {
            return counts;
        }
        String bounded = '<' + folded.replace(' ', '_') + '>';
        for (int length = shortest; length <= longest; length++) {
            for (int start = 0; start + length <= bounded.length(); start++) {
                counts.merge(bounded.substring(start, start + length), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The words of any text, spelled as in titles. */
    public static List<String> words(String text) {
        String folded = TitleFolding.fold(text);
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }
}
