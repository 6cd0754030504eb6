// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.time.Clock;
import java.time.ZonedDateTime;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Writes the text of a mail at once, so that a mistake in it stops the change it is about and not a job at night. */
@Component
class StoredOutbox implements Outbox {
    private final Mails mails;
    private final MailTexts texts;
    private final Clock clock;
    private final MailState first;

    @Autowired
    StoredOutbox(Mails mails, MailTexts texts, Clock clock, ObjectProvider<MailTransport> transport) {
        this(mails, texts, clock, transport.getIfAvailable() == null ? MailState.NOT_SENT : MailState.WAITING);
    }

    StoredOutbox(Mails mails, MailTexts texts, Clock clock, MailState first) {
        this.mails = mails;
        this.texts = texts;
        this.clock = clock;
        this.first = first;
    }

    @Override
    public void put(OutgoingMail mail) {
        mails.add(mail, texts.write(mail), first, ZonedDateTime.now(clock));
    }
}
