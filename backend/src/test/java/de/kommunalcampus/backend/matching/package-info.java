// SPDX-License-Identifier: GPL-3.0-or-later
/** The catalogue that follows the graph. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.matching;
