// SPDX-License-Identifier: GPL-3.0-or-later
/** Applications as the graph keeps them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.registration.graph;
