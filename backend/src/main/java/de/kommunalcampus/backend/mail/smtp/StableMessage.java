// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.smtp;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A message whose Message-ID follows from the mail: whoever gets it twice can tell. */
final class StableMessage extends MimeMessage {
    private final String messageId;

    StableMessage(Session session, String mailId, String domain) {
        super(session);
        messageId = "<%s@%s>".formatted(UUID.nameUUIDFromBytes(mailId.getBytes(StandardCharsets.UTF_8)), domain);
    }

    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", messageId);
    }
}
