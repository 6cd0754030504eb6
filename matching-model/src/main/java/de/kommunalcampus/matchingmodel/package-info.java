// SPDX-License-Identifier: GPL-3.0-or-later
/** Finds the offers that close a learning need and explains each choice; values in, values out. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel;
