// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/**
 * An access code was issued; published in the transaction that keeps it.
 *
 * @param account as it is now
 * @param forgotten whether the person asked for it, having forgotten the password
 */
public record CodeIssued(TenantId tenant, AccountEntry account, IssuedCode code, boolean forgotten) {}
