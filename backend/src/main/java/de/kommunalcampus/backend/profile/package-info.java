// SPDX-License-Identifier: GPL-3.0-or-later
/** What an employee holds with its evidence, wants to reach and can arrange. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "identity", "competency", "organisation"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.profile;
