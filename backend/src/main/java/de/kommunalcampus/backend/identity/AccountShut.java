// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/**
 * An account was locked or ended, published in the transaction that does it. What opens something in its name is taken
 * away with it: taking the lock back shall bring nothing to life of which nobody thinks.
 */
public record AccountShut(TenantId tenant, AccountId account) {}
