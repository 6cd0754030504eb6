// SPDX-License-Identifier: GPL-3.0-or-later
/** The second factor: codes of an authenticator app (RFC 6238), codes for emergencies, and who has to have one. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity", "passkey"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.secondfactor;
