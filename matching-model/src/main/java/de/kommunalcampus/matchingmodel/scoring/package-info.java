// SPDX-License-Identifier: GPL-3.0-or-later
/** From feature values to a score that shows its sum. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.scoring;
