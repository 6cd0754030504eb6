// SPDX-License-Identifier: GPL-3.0-or-later
/** What people have begun and finished, by their own word. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity", "profile"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.learning;
