// SPDX-License-Identifier: GPL-3.0-or-later
/** Writes offers into the graph. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.feed.graph;
