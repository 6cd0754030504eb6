// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/** Nobody of the tenant signs in any more; whoever is signed in is signed out once this is committed. */
public record TenantPaused(TenantId tenant) {}
