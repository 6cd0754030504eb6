// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

/** What a mail says, in two forms of the same words. */
public record MailText(String subject, String plain, String html) {
    /** Leaves all out: it holds names and one-time links. */
    @Override
    public String toString() {
        return "MailText";
    }
}
