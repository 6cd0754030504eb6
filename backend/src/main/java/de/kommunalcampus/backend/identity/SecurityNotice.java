// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import org.jspecify.annotations.Nullable;

/** Something happened to an account that its person should hear of, by whomever it was done. */
public sealed interface SecurityNotice {
    TenantId tenant();

    AccountId account();

    /** Another password than before; published in the transaction that sets it. */
    record PasswordChanged(TenantId tenant, AccountId account) implements SecurityNotice {}

    /** By an administrator; published in the transaction that locks it. */
    record AccountLocked(TenantId tenant, AccountId account) implements SecurityNotice {}

    /** Too many attempts failed: for a while none is looked at that comes from a device not known. */
    record SignInsPaused(TenantId tenant, AccountId account) implements SecurityNotice {}

    /**
     * Somebody signed in from a browser that the account did not know; never said of the first sign-in of all.
     *
     * @param browser as its maker calls it; null for one that does not say
     * @param platform the system under it; null where it is not said
     */
    record NewDeviceUsed(
            TenantId tenant,
            AccountId account,
            @Nullable String browser,
            @Nullable String platform) implements SecurityNotice {}

    /**
     * A program can use the interface from now on; published in the transaction that makes the token.
     *
     * @param name of the token
     */
    record ApiTokenCreated(TenantId tenant, AccountId account, String name) implements SecurityNotice {}
}
