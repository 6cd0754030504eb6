// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.smtp;

import de.kommunalcampus.backend.mail.Handover;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/** Speaks SMTP and asks before the final dot: until then the server has to forget a mail whose connection breaks. */
final class HandoverTransport extends SMTPTransport {
    private final Handover handover;
    private boolean ended;

    HandoverTransport(Session session, String protocol, Handover handover) {
        super(session, null, protocol, "smtps".equals(protocol));
        this.handover = handover;
    }

    /** @throws IOException upon which the connection is dropped */
    @Override
    protected void finishData() throws IOException, MessagingException {
        if (!handover.begin()) {
            throw new IOException("Another sender has the mail");
        }
        ended = true;
        super.finishData();
        handover.taken();
    }

    /** Whether the end may have reached the server. */
    boolean hasEnded() {
        return ended;
    }
}
