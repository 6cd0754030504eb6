// SPDX-License-Identifier: GPL-3.0-or-later
/** Units and employees as the graph keeps them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.organisation.graph;
