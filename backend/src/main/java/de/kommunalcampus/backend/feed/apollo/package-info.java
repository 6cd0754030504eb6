// SPDX-License-Identifier: GPL-3.0-or-later
/** Workbooks in the form of the APOLLO project. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.feed.apollo;
