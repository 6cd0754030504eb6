// SPDX-License-Identifier: GPL-3.0-or-later
/** Passkeys (WebAuthn): adding, naming and taking them away, and signing in with one. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.passkey;
