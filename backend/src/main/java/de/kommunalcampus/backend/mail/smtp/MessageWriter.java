// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.smtp;

import de.kommunalcampus.backend.mail.ClaimedMail;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.time.Clock;
import java.util.Date;

/** Puts a mail into the form in which it travels: plain text first, then the same in HTML, both UTF-8. */
final class MessageWriter {
    private static final String UTF_8 = "UTF-8";

    private final InternetAddress from;
    private final Clock clock;

    MessageWriter(InternetAddress from, Clock clock) {
        this.from = from;
        this.clock = clock;
    }

    MimeMessage write(ClaimedMail mail, Session session) throws MessagingException {
        MimeMessage message = new StableMessage(session, mail.id(), domain());
        message.setFrom(from);
        message.setRecipient(RecipientType.TO, new InternetAddress(mail.to(), true));
        message.setSubject(mail.text().subject(), UTF_8);
        message.setSentDate(Date.from(clock.instant()));
        // Otherwise people on holiday would answer it.
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("Content-Language", mail.language().tag());
        message.setContent(new MimeMultipart(
                "alternative",
                part(mail.text().plain(), "plain"),
                part(mail.text().html(), "html")));
        message.saveChanges();
        return message;
    }

    private String domain() {
        String address = from.getAddress();
        return address.substring(address.lastIndexOf('@') + 1);
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        return part;
    }
}
