// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.web;

import de.kommunalcampus.backend.mail.KeptMail;
import de.kommunalcampus.backend.mail.MailText;
import de.kommunalcampus.backend.mail.web.MailsView.MailView;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One mail with what it says.
 *
 * @param subject null where the text may not be read, or no longer exists
 * @param text in plain words, as {@code subject}
 */
@Schema(name = "MailText")
record MailTextView(
        MailView mail, @Nullable String subject, @Nullable String text) {
    static MailTextView of(KeptMail mail, @Nullable MailText text) {
        return new MailTextView(
                MailView.of(mail), text == null ? null : text.subject(), text == null ? null : text.plain());
    }
}
