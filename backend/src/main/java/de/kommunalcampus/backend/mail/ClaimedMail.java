// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

/**
 * A mail that one sender has to himself until his lease ends.
 *
 * @param claim what only he knows: whoever claimed it after him has another one
 * @param attempts with this one
 */
public record ClaimedMail(String id, String to, MailLanguage language, MailText text, String claim, int attempts) {
    /** Leaves the address out. */
    @Override
    public String toString() {
        return "ClaimedMail[" + id + "]";
    }
}
