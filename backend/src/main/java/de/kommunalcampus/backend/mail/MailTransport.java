// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

/** Brings a mail to a mail server. */
public interface MailTransport {
    /**
     * Returns when the server has taken the mail.
     *
     * @throws SendFailure where it has not, or nobody knows
     */
    void send(ClaimedMail mail, Handover handover) throws SendFailure;
}
