// SPDX-License-Identifier: GPL-3.0-or-later
/** One match request from query to explained, paged, counted answer. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.ranking;
