// SPDX-License-Identifier: GPL-3.0-or-later
/** Reads providers' files of course offers into the graph. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "imports", "imports :: reading"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.feed;
