// SPDX-License-Identifier: GPL-3.0-or-later
/** Accounts in the graph. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.identity.graph;
