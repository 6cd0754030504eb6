// SPDX-License-Identifier: GPL-3.0-or-later
/** Drafts as documents beside the courses they become. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.offering.graph;
