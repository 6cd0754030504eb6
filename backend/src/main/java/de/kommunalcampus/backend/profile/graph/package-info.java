// SPDX-License-Identifier: GPL-3.0-or-later
/** Assessments, goals and constraints as the graph keeps them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.profile.graph;
