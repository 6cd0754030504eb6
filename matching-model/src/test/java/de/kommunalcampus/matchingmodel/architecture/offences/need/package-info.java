// SPDX-License-Identifier: GPL-3.0-or-later
/** Is depended on from below. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.architecture.offences.need;
