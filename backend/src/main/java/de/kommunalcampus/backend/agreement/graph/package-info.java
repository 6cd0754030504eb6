// SPDX-License-Identifier: GPL-3.0-or-later
/** Switches as the graph keeps them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.agreement.graph;
