// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends what is due, on a thread of its own: a mail server that does not answer holds up no other job. */
final class MailRound {
    private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
    private static final Duration LONGEST_FAREWELL = Duration.ofSeconds(10);

    private final MailSending sending;
    private final Semaphore turn = new Semaphore(1);
    private boolean told;

    MailRound(MailSending sending) {
        this.sending = sending;
    }

    /** Returns at once; nothing happens while the last round goes on. */
    void start() {
        if (turn.tryAcquire()) {
            Thread.ofVirtual().name("mails").start(this::run);
        }
    }

    /** An outage of the database is told once, not every two seconds. */
    private void run() {
        try {
            sending.sendAll();
            told = false;
        } catch (RuntimeException e) {
            if (!told) {
                LOG.warn("Mails wait: {}", e.toString());
            }
            told = true;
        } finally {
            turn.release();
        }
    }

    /** Begins no other mail and waits for the one that is being sent: cut off, it might be uncertain. */
    void finish() {
        sending.stop();
        try {
            if (!turn.tryAcquire(LONGEST_FAREWELL.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn(
                        "A mail is still being sent; it is sent again, or shown as uncertain, when its lease has ended");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
