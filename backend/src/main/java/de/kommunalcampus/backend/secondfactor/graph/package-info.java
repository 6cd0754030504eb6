// SPDX-License-Identifier: GPL-3.0-or-later
/** Second factors in the graph, their secrets sealed. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.secondfactor.graph;
