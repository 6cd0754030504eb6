// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends mails soon after they are put, where there is a mail server, and deletes them when their time is over. */
@Component
class MailJobs {
    static final Period KEPT = Period.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(MailJobs.class);

    private final Mails mails;
    private final @Nullable MailSending sending;
    private final Clock clock;

    @Autowired
    MailJobs(Mails mails, ObjectProvider<MailTransport> transport, Clock clock) {
        this(mails, sending(mails, transport.getIfAvailable(), clock), clock);
    }

    MailJobs(Mails mails, @Nullable MailSending sending, Clock clock) {
        this.mails = mails;
        this.sending = sending;
        this.clock = clock;
    }

    private static @Nullable MailSending sending(Mails mails, @Nullable MailTransport transport, Clock clock) {
        return transport == null ? null : new MailSending(mails, transport, clock);
    }

    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void send() {
        if (sending != null) {
            sending.sendAll();
        }
    }

    @Scheduled(initialDelay = 7, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void delete() {
        long deleted = mails.deleteCreatedBefore(ZonedDateTime.now(clock).minus(KEPT));
        LOG.info("Deleted {} mails that are over their time", deleted);
    }
}
