// SPDX-License-Identifier: GPL-3.0-or-later
/** The directories of tenants in the graph, their secrets sealed. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.signon.graph;
