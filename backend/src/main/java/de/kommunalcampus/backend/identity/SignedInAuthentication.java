// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.List;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** The form in which Spring Security keeps a {@link SignedInAccount}: one authority per permission role, no password. */
public final class SignedInAuthentication {
    private SignedInAuthentication() {}

    /** The one authority of a session that lacks its second factor. */
    public static final String PENDING = "SECOND_FACTOR_PENDING";

    /** Of somebody who is known and may do nothing yet but show a second factor: without any permission role. */
    public static Authentication pending(SignedInAccount account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account, null, List.of(new SimpleGrantedAuthority(PENDING)));
    }

    public static Authentication of(SignedInAccount account) {
        return UsernamePasswordAuthenticationToken.authenticated(
                account,
                null,
                account.roles().stream()
                        .map(role -> new SimpleGrantedAuthority(role.name()))
                        .toList());
    }
}
