// SPDX-License-Identifier: GPL-3.0-or-later
/** Who is signed in, for which tenant, and which permission roles may call which endpoint. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = "platform")
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.identity;
