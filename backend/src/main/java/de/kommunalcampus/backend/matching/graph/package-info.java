// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads the whole catalogue from the graph and notices when it has changed. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.matching.graph;
