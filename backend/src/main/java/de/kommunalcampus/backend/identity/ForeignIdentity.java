// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;

/**
 * Who somebody is at the directory of a tenant, as that directory has proven.
 *
 * @param subject the directory's own lasting name of the person, together with {@code issuer}
 * @param by what {@code claimed} is
 * @param claimed the login or personnel number by which the account is found the first time
 */
public record ForeignIdentity(TenantId tenant, String issuer, String subject, AccountMatch by, String claimed) {
    /** Leaves out what names a person, so that no log shows it. */
    @Override
    public String toString() {
        return "ForeignIdentity[" + tenant.value() + ", " + issuer + "]";
    }
}
