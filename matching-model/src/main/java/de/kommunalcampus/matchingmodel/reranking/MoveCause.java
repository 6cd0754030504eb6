// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reranking;

/** What there was enough of among the first ten. */
public enum MoveCause {
    SAME_TITLE,
    SAME_PROVIDER,
    SAME_FORMAT,
    SAME_COMPETENCY
}
