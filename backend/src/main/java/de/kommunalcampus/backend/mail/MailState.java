// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

/** How far a mail is. */
public enum MailState {
    /** To be sent, at once or at the next attempt. */
    WAITING,
    /** Somebody is sending it. The server has not got all of it: where he dies, it is sent again. */
    SENDING,
    /** All but the final dot has gone out. Where he dies now, only the server knows whether it has the mail. */
    HANDING_OVER,
    /** The server has taken it. */
    SENT,
    /** The server does not want it, or it was tried for days. */
    FAILED,
    /** Broke off while it was handed over. Not sent again by itself: an administrator decides. */
    UNCERTAIN,
    /** No mail server is configured: an administrator reads the text and hands it over. */
    NOT_SENT;

    /** Whether it will not be sent unless an administrator acts; then he may read the text. */
    public boolean isLeftToPeople() {
        return switch (this) {
            case FAILED, UNCERTAIN, NOT_SENT -> true;
            case WAITING, SENDING, HANDING_OVER, SENT -> false;
        };
    }
}
