// SPDX-License-Identifier: GPL-3.0-or-later
/** Search and match requests with their explanations, on a catalogue that follows the graph. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "identity", "agreement", "competency", "profile", "course"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.matching;
