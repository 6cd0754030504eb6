// SPDX-License-Identifier: GPL-3.0-or-later
/** Courses and runs as the graph keeps them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.course.graph;
