// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/**
 * Who may use a code: shown before a password is chosen, so that nobody does it for somebody else.
 *
 * @param invited whether it is the first password
 * @param paused whether the tenant is paused: then the code can be used later, and nobody is greeted now
 */
public record CodeHolder(String login, String displayName, TenantId tenant, boolean invited, boolean paused) {}
