// SPDX-License-Identifier: GPL-3.0-or-later
/** Fits models to examples: seeded, and the same bytes for the same input. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.fitting;
