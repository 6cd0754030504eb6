// SPDX-License-Identifier: GPL-3.0-or-later
/** Says what a short text means by a map learned from the names of known concepts, and ranks texts by it. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.concepts;
