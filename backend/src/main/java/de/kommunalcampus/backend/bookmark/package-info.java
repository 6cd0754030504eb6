// SPDX-License-Identifier: GPL-3.0-or-later
/** What employees keep for later: searches, which nobody else reads, and courses, which they may share. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity", "accesslog", "profile"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.bookmark;
