// SPDX-License-Identifier: GPL-3.0-or-later
/** Textbook measures of rankings, total functions all of them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.evaluation;
