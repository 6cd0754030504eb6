// SPDX-License-Identifier: GPL-3.0-or-later
/** Which courses come into question: candidates, filters, facet counts and the hard rules. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.retrieval;
