// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.time.Clock;
import java.time.ZonedDateTime;

/** Writes down how far the handing over of one mail is, at once. */
final class Delivery implements Handover {
    private final Mails mails;
    private final ClaimedMail mail;
    private final Clock clock;
    private boolean begun;

    Delivery(Mails mails, ClaimedMail mail, Clock clock) {
        this.mails = mails;
        this.mail = mail;
        this.clock = clock;
    }

    @Override
    public boolean begin() {
        begun = mails.handOver(mail);
        return begun;
    }

    @Override
    public void taken() {
        mails.sent(mail, ZonedDateTime.now(clock));
    }

    boolean hasBegun() {
        return begun;
    }
}
