// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.smtp;

import de.kommunalcampus.backend.mail.SendFailure;
import de.kommunalcampus.backend.mail.SendFailure.Kind;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.Set;

/** What an SMTP reply, or none, means for a mail; RFC 5321, section 4.2. */
final class SmtpFailures {
    private static final int TEMPORARY = 400;
    private static final int PERMANENT = 500;

    /** About us and the server, not about this mail: it closes, or it wants us to sign in otherwise. */
    private static final Set<Integer> OF_THE_SERVER = Set.of(421, 530, 534, 535, 538);

    private SmtpFailures() {}

    static SendFailure whileConnecting(MessagingException failure, int reply) {
        String code = failure instanceof AuthenticationFailedException ? "SIGN_IN_REFUSED" : code(reply);
        return new SendFailure(Kind.NO_SERVER, code, failure);
    }

    /** @param ended whether the end of the mail may have reached the server */
    static SendFailure whileSending(MessagingException failure, int reply, boolean ended) {
        if (reply >= PERMANENT && !OF_THE_SERVER.contains(reply)) {
            return new SendFailure(Kind.NEVER, code(reply), failure);
        }
        if (reply >= TEMPORARY) {
            return new SendFailure(OF_THE_SERVER.contains(reply) ? Kind.NO_SERVER : Kind.LATER, code(reply), failure);
        }
        return new SendFailure(ended ? Kind.UNCERTAIN : Kind.NO_SERVER, code(reply), failure);
    }

    private static String code(int reply) {
        return reply >= TEMPORARY ? "SMTP_" + reply : "NO_CONNECTION";
    }
}
