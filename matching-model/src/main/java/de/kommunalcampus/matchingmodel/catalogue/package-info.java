// SPDX-License-Identifier: GPL-3.0-or-later
/** What can be matched, as one immutable, indexed, versioned snapshot. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.catalogue;
