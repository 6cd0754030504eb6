// SPDX-License-Identifier: GPL-3.0-or-later
/** Staff and units as the graph keeps them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.staffing.graph;
