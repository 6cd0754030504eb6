// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.web;

import de.kommunalcampus.backend.mail.KeptMail;
import de.kommunalcampus.backend.mail.MailLanguage;
import de.kommunalcampus.backend.mail.MailState;
import de.kommunalcampus.backend.mail.MailTemplate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The mails of the last 30 days.
 *
 * @param mails the newest first
 * @param more whether there are older ones that are not shown
 */
@Schema(name = "Mails")
record MailsView(List<MailView> mails, boolean more) {
    /** @param found one more than shown, if there is one */
    static MailsView of(List<KeptMail> found, int most) {
        return new MailsView(found.stream().limit(most).map(MailView::of).toList(), found.size() > most);
    }

    /**
     * One mail.
     *
     * @param attempts how often it was tried
     * @param nextAttemptAt null unless it waits
     * @param sentAt when the server took it; null unless it did
     * @param error why the last attempt failed: SMTP_ and the server's number, NO_CONNECTION, SIGN_IN_REFUSED, ADDRESS,
     *     INTERRUPTED or ERROR; null where none failed
     * @param readable whether its text may be read, because nobody but an administrator can hand it over now
     */
    @Schema(name = "Mail")
    record MailView(
            String id,
            String to,
            MailTemplate template,
            MailLanguage language,
            MailState state,
            int attempts,
            Instant createdAt,
            @Nullable Instant nextAttemptAt,
            @Nullable Instant sentAt,
            @Nullable String error,
            boolean readable) {
        static MailView of(KeptMail mail) {
            return new MailView(
                    mail.id(),
                    mail.to(),
                    mail.template(),
                    mail.language(),
                    mail.state(),
                    mail.attempts(),
                    mail.createdAt().toInstant(),
                    mail.state() == MailState.WAITING ? instant(mail.nextAttemptAt()) : null,
                    instant(mail.sentAt()),
                    mail.error(),
                    mail.state().isLeftToPeople());
        }

        private static @Nullable Instant instant(@Nullable ZonedDateTime moment) {
            return moment == null ? null : moment.toInstant();
        }
    }
}
