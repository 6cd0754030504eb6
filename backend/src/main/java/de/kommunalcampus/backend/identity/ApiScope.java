// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/** What a program may do with an API token. An endpoint that names none is closed to all of them. */
public enum ApiScope {
    /** Read the provider's own offers. */
    OFFERS_READ("offers:read");

    private final String code;

    ApiScope(String code) {
        this.code = code;
    }

    /** As in the answers of the interface and in the audit log. */
    public String code() {
        return code;
    }

    /** No permission role has this name, so that none can be mistaken for a scope. */
    public String authority() {
        return "SCOPE_" + code;
    }
}
