// SPDX-License-Identifier: GPL-3.0-or-later
/** Measures the application: how well it ranks on real input, and how fast. Nothing here runs while it serves. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "imports", "identity", "course", "matching"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.bench;
