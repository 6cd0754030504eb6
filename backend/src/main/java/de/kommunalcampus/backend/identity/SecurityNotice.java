// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
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

    /**
     * A device opens the account from now on; published in the transaction that adds it.
     *
     * @param label as its person calls it
     */
    record PasskeyAdded(TenantId tenant, AccountId account, String label) implements SecurityNotice {}

    /**
     * Devices open the account no more; published in the transaction that takes them away.
     *
     * @param labels as their person called them
     */
    record PasskeysRemoved(TenantId tenant, AccountId account, List<String> labels) implements SecurityNotice {
        public PasskeysRemoved {
            labels = List.copyOf(labels);
        }
    }

    /** Codes of an app are asked for from now on; published in the transaction that keeps its secret. */
    record SecondFactorSetUp(TenantId tenant, AccountId account) implements SecurityNotice {}

    /** By its person, who had a code; published in the transaction that takes it. */
    record SecondFactorRemoved(TenantId tenant, AccountId account) implements SecurityNotice {}

    /** By an administrator, with all passkeys; published in the transaction that takes them. */
    record SecondFactorReset(TenantId tenant, AccountId account) implements SecurityNotice {}

    /** Somebody came in with a code for emergencies; published in the transaction that uses it up. */
    record EmergencyCodeUsed(TenantId tenant, AccountId account) implements SecurityNotice {}

    /** The administration's directory would take so much away that this administrator, as any other, has to agree first. */
    record DirectoryBraked(TenantId tenant, AccountId account) implements SecurityNotice {}
}
