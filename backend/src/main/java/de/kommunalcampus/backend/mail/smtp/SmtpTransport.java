// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.smtp;

import de.kommunalcampus.backend.mail.ClaimedMail;
import de.kommunalcampus.backend.mail.Handover;
import de.kommunalcampus.backend.mail.MailTransport;
import de.kommunalcampus.backend.mail.SendFailure;
import de.kommunalcampus.backend.mail.SendFailure.Kind;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * Sends by SMTP, with the settings of {@code spring.mail}; one connection for each mail. The time limits in
 * {@code application.yaml} keep all waiting below six minutes.
 */
public final class SmtpTransport implements MailTransport {
    private static final Logger LOG = LoggerFactory.getLogger(SmtpTransport.class);

    private final JavaMailSenderImpl settings;
    private final MessageWriter writer;

    public SmtpTransport(JavaMailSenderImpl settings, InternetAddress from, Clock clock) {
        this.settings = settings;
        this.writer = new MessageWriter(from, clock);
    }

    @Override
    public void send(ClaimedMail mail, Handover handover) throws SendFailure {
        Session session = settings.getSession();
        MimeMessage message = write(mail, session);
        String protocol = Objects.requireNonNullElse(settings.getProtocol(), JavaMailSenderImpl.DEFAULT_PROTOCOL);
        HandoverTransport transport = new HandoverTransport(session, protocol, handover);
        try {
            connect(transport);
            send(transport, message);
        } finally {
            close(transport);
        }
    }

    private MimeMessage write(ClaimedMail mail, Session session) throws SendFailure {
        try {
            return writer.write(mail, session);
        } catch (MessagingException e) {
            throw new SendFailure(Kind.NEVER, "ADDRESS", e);
        }
    }

    private void connect(HandoverTransport transport) throws SendFailure {
        try {
            transport.connect(settings.getHost(), settings.getPort(), settings.getUsername(), settings.getPassword());
        } catch (MessagingException e) {
            throw SmtpFailures.whileConnecting(e, transport.getLastReturnCode());
        }
    }

    private static void send(HandoverTransport transport, MimeMessage message) throws SendFailure {
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException e) {
            throw SmtpFailures.whileSending(e, transport.getLastReturnCode(), transport.hasEnded());
        }
    }

    /** Saying goodbye changes nothing any more. */
    private static void close(HandoverTransport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say goodbye", e);
        }
    }
}
