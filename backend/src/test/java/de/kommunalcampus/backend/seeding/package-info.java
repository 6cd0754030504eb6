// SPDX-License-Identifier: GPL-3.0-or-later
/** Loading the library and the sample world. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.seeding;
