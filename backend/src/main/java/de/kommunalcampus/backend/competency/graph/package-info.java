// SPDX-License-Identifier: GPL-3.0-or-later
/** Competencies and job roles as the graph keeps them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.competency.graph;
