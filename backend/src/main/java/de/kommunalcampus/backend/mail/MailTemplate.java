// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.util.Locale;
import java.util.Set;

/**
 * What mails are about. The texts lie in {@code mail/<language>/<name>.txt}; each value that a text names is one of
 * these. A constant stays as long as a mail may name it.
 */
public enum MailTemplate {
    INVITATION("name", "administration", "link", "until"),
    PASSWORD_RESET("name", "link", "until"),
    PASSWORD_CHANGED("name", "at", "link"),
    ACCOUNT_LOCKED("name", "at", "link"),
    SIGN_INS_PAUSED("name", "at", "link"),
    SIGN_IN_FROM_NEW_DEVICE("name", "at", "device", "link"),
    API_TOKEN_CREATED("name", "at", "token", "link"),
    PASSKEY_ADDED("name", "at", "passkeys", "link"),
    PASSKEYS_REMOVED("name", "at", "passkeys", "link"),
    SECOND_FACTOR_SET_UP("name", "at", "link"),
    SECOND_FACTOR_REMOVED("name", "at", "link"),
    SECOND_FACTOR_RESET("name", "at", "link"),
    EMERGENCY_CODE_USED("name", "at", "link"),
    SCIM_BRAKED("name", "at", "link"),
    APPLICATION_DECLINED("name", "organisation", "reason", "link");

    private final Set<String> values;

    MailTemplate(String... values) {
        this.values = Set.of(values);
    }

    /** The names of the values that a mail of this kind needs. */
    public Set<String> valueNames() {
        return values;
    }

    String fileName() {
        return name().toLowerCase(Locale.ROOT) + ".txt";
    }
}
