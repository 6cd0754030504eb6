// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.apitoken;

/** A token in the one moment in which its secret is known. */
public record IssuedApiToken(ApiToken token, String secret) {
    /** Leaves the secret out, so that no log shows it. */
    @Override
    public String toString() {
        return "IssuedApiToken[" + token.id() + "]";
    }
}
