// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.util.Locale;

/** The languages that mails are written in. */
public enum MailLanguage {
    DE,
    EN;

    /** As in the names of folders and in the head of a mail. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }
}
