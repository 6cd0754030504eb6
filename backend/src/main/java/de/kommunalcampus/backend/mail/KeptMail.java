// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A mail as the outbox keeps it, without its text.
 *
 * @param nextAttemptAt null unless it is waiting
 * @param error why the last attempt failed, as a code; null where none did
 */
public record KeptMail(
        String id,
        String to,
        MailTemplate template,
        MailLanguage language,
        MailState state,
        int attempts,
        ZonedDateTime createdAt,
        @Nullable ZonedDateTime nextAttemptAt,
        @Nullable ZonedDateTime sentAt,
        @Nullable String error) {}
