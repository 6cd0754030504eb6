// SPDX-License-Identifier: GPL-3.0-or-later
/** What a person keeps for later: courses on a list of one's own, shared by own act only. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity", "accesslog", "profile"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.bookmark;
