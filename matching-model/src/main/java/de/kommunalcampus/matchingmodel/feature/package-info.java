// SPDX-License-Identifier: GPL-3.0-or-later
/** The measured sides of a match, one class each, every value from 0 to 1. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.feature;
