// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/**
 * Accounts that are entered with an identity of the tenant's own directory. The first time the account is found by what
 * the directory claims, and linked; from then on by the link alone. Nothing outside the tenant is ever looked at, and
 * no permission role comes from outside.
 */
public interface LinkedAccounts {
    /**
     * @param create whether somebody who works there and has no account gets one, as an employee and nothing more
     * @throws EntryRefused where there is no account for the identity, or it is closed or somebody else's
     */
    SignedInAccount enter(ForeignIdentity identity, boolean create);
}
