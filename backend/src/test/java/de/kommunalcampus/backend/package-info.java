// SPDX-License-Identifier: GPL-3.0-or-later
/** Rules that hold for the application as a whole. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend;
