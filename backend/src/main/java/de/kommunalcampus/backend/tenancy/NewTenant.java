// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy;

import org.jspecify.annotations.Nullable;

/**
 * An administration to become a tenant.
 *
 * @param regionalKey of its entry in the official list; null for one that is in no list
 */
public record NewTenant(String name, @Nullable String regionalKey) {}
