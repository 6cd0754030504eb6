// SPDX-License-Identifier: GPL-3.0-or-later
/** One's own bookmarks. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.bookmark.web;
