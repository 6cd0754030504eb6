// SPDX-License-Identifier: GPL-3.0-or-later
/** Who looked at what of whom: kept for the person who was looked at, and shown to nobody else. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.accesslog;
