// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;

/**
 * Something whose name answers a text.
 *
 * @param value above 0 and up to 1
 * @param words of the text, that led there
 */
record NameHit<T>(T id, double value, List<String> words) {}
