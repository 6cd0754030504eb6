// SPDX-License-Identifier: GPL-3.0-or-later
/** Writes what a graph begins with: the library of competencies always, the sample world where it is asked for. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.seeding;
