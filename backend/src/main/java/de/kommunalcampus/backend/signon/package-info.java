// SPDX-License-Identifier: GPL-3.0-or-later
/** Signing in with the account of an administration's own directory, by OpenID Connect: one directory per tenant. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.signon;
