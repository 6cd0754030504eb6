// SPDX-License-Identifier: GPL-3.0-or-later
/** Dates, texts, prices and JSON as providers really write them. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.feed.reading;
