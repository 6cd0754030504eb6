// SPDX-License-Identifier: GPL-3.0-or-later
/** The administrations on this platform: from the official list, made tenants, with their first administrators. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"platform", "identity", "imports", "imports :: reading"})
@org.jspecify.annotations.NullMarked
package de.kommunalcampus.backend.tenancy;
