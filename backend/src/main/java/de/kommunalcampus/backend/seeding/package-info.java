// SPDX-License-Identifier: GPL-3.0-or-later
/** Writes the sample world into an empty graph. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.demo;
