// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads the official list of municipalities and brings it into the graph. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.tenancy.list;
