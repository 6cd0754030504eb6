// SPDX-License-Identifier: GPL-3.0-or-later
/** Tokens with which programs of training providers use the interface: made, shown once, revoked. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.apitoken;
