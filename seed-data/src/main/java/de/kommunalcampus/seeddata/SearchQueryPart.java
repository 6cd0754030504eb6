// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

/** The halves of the search queries: the search may be tuned on one, the other is for the final figure. */
public enum SearchQueryPart {
    TUNE,
    FINAL
}
