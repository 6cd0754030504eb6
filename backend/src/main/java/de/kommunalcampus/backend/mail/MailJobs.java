// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sends mails soon after they are put, where there is a mail server, and deletes them when their time is over. */
@Component
class MailJobs {
    static final Period KEPT = Period.ofDays(30);

    private static final Logger LOG = LoggerFactory.getLogger(MailJobs.class);

    private final Mails mails;
    private final Optional<MailRound> round;
    private final Clock clock;

    MailJobs(Mails mails, ObjectProvider<MailTransport> transport, Clock clock) {
        this.mails = mails;
        this.round = Optional.ofNullable(transport.getIfAvailable())
                .map(server -> new MailRound(new MailSending(mails, server, clock)));
        this.clock = clock;
    }

    @Scheduled(initialDelay = 2, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void send() {
        round.ifPresent(MailRound::start);
    }

    @PreDestroy
    void finish() {
        round.ifPresent(MailRound::finish);
    }

    @Scheduled(initialDelay = 7, fixedDelay = 24 * 60, timeUnit = TimeUnit.MINUTES)
    void delete() {
        delete(mails, clock);
    }

    static void delete(Mails mails, Clock clock) {
        long deleted = mails.deleteCreatedBefore(ZonedDateTime.now(clock).minus(KEPT));
        LOG.info("Deleted {} mails that are over their time", deleted);
    }
}
