// SPDX-License-Identifier: GPL-3.0-or-later
/** Bookmarks as the graph keeps them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.bookmark.graph;
