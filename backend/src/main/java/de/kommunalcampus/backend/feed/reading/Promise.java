// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import java.text.BreakIterator;
import java.util.Locale;

/** The one or two sentences that a card shows. */
public final class Promise {
    private static final int LONGEST = 240;

    private Promise() {}

    /** The whole text where it is short, else its first sentences, else its first words. */
    public static String of(String text) {
        String line = text.replace('\n', ' ').strip();
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = lastBreak(BreakIterator.getSentenceInstance(Locale.GERMAN), line, LONGEST);
        if (end > LONGEST / 4) {
            return line.substring(0, end).strip();
        }
        return line.substring(0, lastBreak(BreakIterator.getWordInstance(Locale.GERMAN), line, LONGEST - 2))
                        .strip()
                + " …";
    }

    private static int lastBreak(BreakIterator breaks, String line, int most) {
        breaks.setText(line);
        return breaks.isBoundary(most) ? most : Math.max(0, breaks.preceding(most));
    }
}
