// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The languages that mails are written in. */
public enum MailLanguage {
    DE,
    EN;

    /** German for whoever has not said another one that mails are written in. */
    public static MailLanguage of(@Nullable String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst()
                .orElse(DE);
    }

    /** As in the names of folders and in the head of a mail. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
