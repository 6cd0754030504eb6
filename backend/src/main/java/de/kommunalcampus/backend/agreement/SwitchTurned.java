// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/**
 * An administrator turned a switch. Published inside the transaction that turns it.
 *
 * @param number counts the changes of one switch from 1
 */
public record SwitchTurned(TenantId tenant, TenantSwitch which, boolean on, long number) {}
