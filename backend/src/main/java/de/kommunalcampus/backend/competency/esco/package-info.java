// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads the ESCO classification from its CSV files into the shared library. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.competency.esco;
