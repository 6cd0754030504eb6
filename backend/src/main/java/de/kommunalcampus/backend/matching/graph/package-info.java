// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads what a catalogue is made of from the graph, the whole or what was touched. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.matching.graph;
