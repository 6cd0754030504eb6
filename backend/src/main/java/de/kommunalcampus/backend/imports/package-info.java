// SPDX-License-Identifier: GPL-3.0-or-later
/** Importing whole files: what every import reports, one at a time for a tenant, by the interface or the command line. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"platform", "identity"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.imports;
