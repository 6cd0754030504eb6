// SPDX-License-Identifier: GPL-3.0-or-later
/** Providers, their courses and dated runs. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.course;
