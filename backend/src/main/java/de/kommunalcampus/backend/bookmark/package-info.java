// SPDX-License-Identifier: GPL-3.0-or-later
/** What employees put aside for themselves; nobody else reads it. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.bookmark;
