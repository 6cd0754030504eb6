// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A login to create. It belongs to an employee, to a provider, or to nobody (an administrator).
 *
 * @param login as the person types it; kept in the form of {@link Logins#normalise}
 * @param password in plain text, as {@link Passwords} wants it; only its Argon2id hash is stored. Null for an account
 *     that is invited: whoever has its {@link AccessCodes access code} sets one.
 */
public record NewAccount(
        String login,
        String displayName,
        @Nullable String password,
        TenantId tenant,
        Set<PermissionRole> roles,
        @Nullable EmployeeId employee,
        @Nullable ProviderId provider) {
    public NewAccount {
        login = Logins.normalise(login);
        require(!login.isEmpty(), "A login is not blank");
        require(!displayName.isBlank(), "A display name is not blank");
        require(password == null || Passwords.isLongEnough(password), "A password has at least 12 characters");
        require(!roles.isEmpty(), "An account has a permission role");
        require(employee == null || provider == null, "An account belongs to an employee or to a provider");
        roles = Set.copyOf(roles);
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** Leaves the password out, so that no log shows it. */
    @Override
    public String toString() {
        return "NewAccount[login=" + login + ", tenant=" + tenant.value() + ", roles=" + roles + "]";
    }
}
