// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.List;

/**
 * A word as the index knows it.
 *
 * @param typed as it stood in the text, in lower case
 * @param whole folded and stemmed
 * @param parts of a compound, folded and stemmed, the whole not among them
 */
record AnalysedWord(String typed, String whole, List<String> parts) {}
