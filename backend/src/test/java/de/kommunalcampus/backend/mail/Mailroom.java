// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import de.kommunalcampus.backend.mail.smtp.SmtpTransport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.time.Clock;
import java.time.Duration;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A mail server that can go and come back at the same port, and senders that speak to it. */
public final class Mailroom implements AutoCloseable {
    /** How long a sender waits for an answer. */
    static final Duration PATIENCE = Duration.ofSeconds(4);

    static final String FROM = "kommunalcampus@pruefstein.example";

    private final Mails mails;
    private final int port;
    private GreenMail server;

    public Mailroom(Mails mails) {
        this.mails = mails;
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        port = server.getSmtp().getPort();
    }

    public GreenMail server() {
        return server;
    }

    void stop() {
        server.stop();
    }

    void startAgain() {
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
    }

    /** Sends whatever is due. */
    public void deliver(Clock clock) {
        sending(clock).sendAll();
    }

    MailSending sending(Clock clock) {
        return sending(port, clock);
    }

    MailSending sending(int otherPort, Clock clock) {
        return new MailSending(mails, transport(otherPort, clock), clock);
    }

    MailTransport transport(Clock clock) {
        return transport(port, clock);
    }

    private static MailTransport transport(int port, Clock clock) {
        JavaMailSenderImpl settings = new JavaMailSenderImpl();
        settings.setHost("127.0.0.1");
        settings.setPort(port);
        settings.getJavaMailProperties().setProperty("mail.smtp.timeout", Long.toString(PATIENCE.toMillis()));
        settings.getJavaMailProperties().setProperty("mail.smtp.connectiontimeout", "5000");
        try {
            return new SmtpTransport(settings, new InternetAddress(FROM, true), clock);
        } catch (AddressException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.stop();
    }
}
