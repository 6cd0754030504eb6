// SPDX-License-Identifier: GPL-3.0-or-later
/** Offers that providers write by hand. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.offering;
