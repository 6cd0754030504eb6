// SPDX-License-Identifier: GPL-3.0-or-later
/** Demand as the graph keeps it. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.demand.graph;
