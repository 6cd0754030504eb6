// SPDX-License-Identifier: GPL-3.0-or-later
/** Training providers who want to publish here: what they say, which terms they accept, what the platform decides. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity", "mail"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.registration;
