// SPDX-License-Identifier: GPL-3.0-or-later
/** Administrations, their units and the people who work there. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "identity", "accesslog", "agreement", "competency"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.organisation;
