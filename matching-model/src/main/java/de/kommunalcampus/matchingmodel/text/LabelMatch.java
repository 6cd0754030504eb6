// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

/** How a typed word meets a label: the higher, the better. */
final class LabelMatch {

    /** It begins a part of a compound. */
    static final int PART = 1;

    /** It begins a word. */
    static final int WORD = 2;

    /** It begins the label. */
    static final int START = 3;

    /** It is a word of the label. */
    static final int WHOLE = 4;

    /** It is the first word of the label. */
    static final int WHOLE_START = 5;

    private LabelMatch() {}

    /**
     * @param place PART, WORD or START: where the term stands in the label
     * @param best WHOLE where the whole term was typed, START where its beginning was, PART where only something like it
     */
    static int of(int place, int best) {
        if (place == PART || best == PART) {
            return PART;
        }
        if (best == WHOLE) {
            return place == START ? WHOLE_START : WHOLE;
        }
        return place;
    }
}
