// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

/** Takes mails and lets them be sent in the background; nobody waits for a mail server. */
public interface Outbox {
    /**
     * Call it in the transaction of the change that the mail is about: the mail stands or falls with it. A mail under a
     * key that is known already is the same mail, and nothing happens.
     *
     * @throws IllegalArgumentException where another tenant has a mail under this key
     */
    void put(OutgoingMail mail);
}
