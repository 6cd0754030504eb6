// SPDX-License-Identifier: GPL-3.0-or-later
/** What a feed says of a course, in one form for all formats. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.feed.offer;
