// SPDX-License-Identifier: GPL-3.0-or-later
/** Kept courses as the graph holds them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.bookmark.graph;
