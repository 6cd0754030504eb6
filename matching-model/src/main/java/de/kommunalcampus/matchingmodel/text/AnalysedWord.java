// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.List;

/**
 * A word as the index knows it; everything folded.
 *
 * @param typed as it stood in the text
 * @param key in lower case
 * @param weak it narrows, but hardly ever is the subject
 * @param whole stemmed
 * @param joined the stems of its parts without linking letters; the same as {@code whole} for a simple word
 * @param root what the family of the word shares
 * @param parts of a compound, stemmed, the whole not among them
 * @param partRoots the roots of these parts
 */
record AnalysedWord(
        String typed,
        String key,
        boolean weak,
        String whole,
        String joined,
        String root,
        List<String> parts,
        List<String> partRoots) {

    /** A term that is no word of any text: nothing but itself meets it. */
    static AnalysedWord whole(String typed, String term) {
        return new AnalysedWord(typed, term, false, term, term, term, List.of(), List.of());
    }
}
