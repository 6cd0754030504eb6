// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

/**
 * A competency one step away in the graph.
 *
 * @param competency its ordinal
 * @param closeness above 0 to 1: how much learning one helps the other
 */
public record Neighbour(int competency, double closeness) {}
