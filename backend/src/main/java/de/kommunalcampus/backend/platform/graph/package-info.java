// SPDX-License-Identifier: GPL-3.0-or-later
/** The embedded or remote Neo4j and its migrations. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.platform.graph;
