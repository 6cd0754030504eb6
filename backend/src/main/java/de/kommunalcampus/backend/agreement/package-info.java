// SPDX-License-Identifier: GPL-3.0-or-later
/** What an administration does with data of its staff only once it has agreed on that: off until then. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.agreement;
