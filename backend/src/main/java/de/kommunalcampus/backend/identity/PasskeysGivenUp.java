// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/** Whoever sets another password wants to be rid of all passkeys with it; published in the transaction of the change. */
public record PasskeysGivenUp(TenantId tenant, AccountId account) {}
