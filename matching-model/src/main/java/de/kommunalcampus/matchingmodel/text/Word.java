// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

/**
 * A word of a text.
 *
 * @param typed as it stood there, with its gender mark and its hyphens
 * @param key the same word in lower case, without them; what an ellipsis left out is put in
 */
record Word(String typed, String key) {}
