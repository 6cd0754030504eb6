// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import de.kommunalcampus.backend.mail.SendFailure.Kind;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits, one at a time. Several of these, in one process or in many, share the work: each claims a mail
 * before it sends it, and asks whether the claim still counts before it tells the server the end.
 */
final class MailSending {
    /** Longer than all the waiting for a server that a mail can take, see the time limits of {@code SmtpTransport}. */
    static final Duration LEASE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(MailSending.class);

    private final Mails mails;
    private final MailTransport transport;
    private final Clock clock;
    private volatile boolean stopped;

    MailSending(Mails mails, MailTransport transport, Clock clock) {
        this.mails = mails;
        this.transport = transport;
        this.clock = clock;
    }

    /** Until nothing is due, the server cannot be reached or it is stopped. */
    void sendAll() {
        mails.markUncertain(now());
        while (!stopped && sendNext()) {
            // The next one.
        }
    }

    /** After the mail that is being sent. */
    void stop() {
        stopped = true;
    }

    /** @return whether it is worth trying another one */
    boolean sendNext() {
        Optional<ClaimedMail> claimed = mails.claim(now(), now().plus(LEASE));
        return claimed.isPresent() && send(claimed.get());
    }

    private boolean send(ClaimedMail mail) {
        Delivery delivery = new Delivery(mails, mail, clock);
        try {
            transport.send(mail, delivery);
            return true;
        } catch (SendFailure e) {
            LOG.warn("Mail {} is not sent ({} {}), attempt {}", mail.id(), e.kind(), e.code(), mail.attempts());
            record(mail, e);
            return e.kind() != Kind.NO_SERVER;
        } catch (RuntimeException e) {
            LOG.error("Mail {} is not sent", mail.id(), e);
            recordUnlessHandedOver(mail, delivery, e);
            return false;
        }
    }

    /** What has begun to be handed over becomes uncertain when the lease ends, unless it is known to be sent. */
    private void recordUnlessHandedOver(ClaimedMail mail, Delivery delivery, RuntimeException failure) {
        if (!delivery.hasBegun()) {
            record(mail, new SendFailure(Kind.LATER, "ERROR", failure));
        }
    }

    private void record(ClaimedMail mail, SendFailure failure) {
        switch (failure.kind()) {
            case NO_SERVER, LATER ->
                mails.notSent(
                        mail,
                        failure.code(),
                        RetrySchedule.after(mail.attempts()).map(now()::plus).orElse(null));
            case NEVER -> mails.notSent(mail, failure.code(), null);
            case UNCERTAIN -> mails.uncertain(mail, failure.code());
        }
    }

    private ZonedDateTime now() {
        return ZonedDateTime.now(clock);
    }
}
