// SPDX-License-Identifier: GPL-3.0-or-later
/** MOOChub feeds of version 2, version 3 and everything in between. */
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.feed.moochub;
