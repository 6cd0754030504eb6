// SPDX-License-Identifier: GPL-3.0-or-later
/** Frameworks, competencies with their levels, tasks and job roles: the library that everything else refers to. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "identity", "imports", "imports :: reading"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.competency;
