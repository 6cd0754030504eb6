// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The form in which Spring Security keeps a {@link SignedInAccount}: one authority per permission role, no password. */
public final class SignedInAuthentication {
    private SignedInAuthentication() {}

    public static Authentication of(SignedInAccount account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account,
                null,
                account.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.name()))
                        .toList());
    }
}
