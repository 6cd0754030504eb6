// SPDX-License-Identifier: GPL-3.0-or-later
/** Depends upwards. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.matchingmodel.architecture.offences.catalogue;
