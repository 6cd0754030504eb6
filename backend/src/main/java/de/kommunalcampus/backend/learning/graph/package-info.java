// SPDX-License-Identifier: GPL-3.0-or-later
/** Courses begun and finished as the graph holds them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.learning.graph;
