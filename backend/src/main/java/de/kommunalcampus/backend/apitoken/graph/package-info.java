// SPDX-License-Identifier: GPL-3.0-or-later
/** Tokens in the graph: never the token, only what it is found by. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.apitoken.graph;
