// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Lets the first administrator of the platform in: while there is none, each start makes a secret that only the terminal
 * is told. It is good once, for this process alone, and for nothing as soon as there is an administrator.
 */
@Component
public class FirstAdministrator {
    private static final int BYTES = 32;

    private final Accounts accounts;
    private @Nullable String secret;

    FirstAdministrator(Accounts accounts) {
        this.accounts = accounts;
    }

    /** The secret to be told to whoever started the platform; empty where somebody administers it already. */
    public synchronized Optional<String> invite() {
        if (accounts.anyWith(PermissionRole.PLATFORM_ADMIN)) {
            return Optional.empty();
        }
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return Optional.of(secret);
    }

    /**
     * @param given what came with the address
     * @throws CodeUnknown where it is not the secret, or somebody was faster
     */
    public synchronized SignedInAccount create(String given, String login, String displayName, String password) {
        if (!fits(given) || accounts.anyWith(PermissionRole.PLATFORM_ADMIN)) {
            throw new CodeUnknown();
        }
        Passwords.require(password, login, "password");
        Set<PermissionRole> roles = Set.of(PermissionRole.PLATFORM_ADMIN);
        NewAccount account = new NewAccount(login, displayName, password, TenantId.SHARED, roles, null, null);
        AccountId id = accounts.create(account);
        secret = null;
        return new SignedInAccount(id, account.login(), displayName, TenantId.SHARED, roles, null, null);
    }

    private boolean fits(String given) {
        return secret != null
                && MessageDigest.isEqual(
                        secret.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
