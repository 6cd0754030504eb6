// SPDX-License-Identifier: GPL-3.0-or-later
/** The sample world of invented administrations, people and training offers. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.seeddata;
