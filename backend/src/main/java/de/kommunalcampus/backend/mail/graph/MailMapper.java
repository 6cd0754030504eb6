// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.mail.graph;

import de.kommunalcampus.backend.mail.ClaimedMail;
import de.kommunalcampus.backend.mail.KeptMail;
import de.kommunalcampus.backend.mail.MailLanguage;
import de.kommunalcampus.backend.mail.MailState;
import de.kommunalcampus.backend.mail.MailTemplate;
import de.kommunalcampus.backend.mail.MailText;
import de.kommunalcampus.backend.mail.OutgoingMail;
import de.kommunalcampus.backend.platform.GraphRow;
import java.time.ZonedDateTime;
import java.util.Map;

/** Between a mail and its node. */
final class MailMapper {
    private MailMapper() {}

    static Map<String, Object> toProperties(OutgoingMail mail, MailText text, MailState first, ZonedDateTime now) {
        return Map.ofEntries(
                Map.entry("tenantId", mail.tenant().value()),
                Map.entry("to", mail.to()),
                Map.entry("template", mail.template().name()),
                Map.entry("language", mail.language().name()),
                Map.entry("subject", text.subject()),
                Map.entry("plain", text.plain()),
                Map.entry("html", text.html()),
                Map.entry("state", first.name()),
                Map.entry("attempts", 0),
                Map.entry("createdAt", now),
                Map.entry("nextAttemptAt", now));
    }

    static KeptMail toKept(GraphRow row) {
        return new KeptMail(
                row.text("id"),
                row.text("to"),
                row.oneOf(MailTemplate.class, "template"),
                row.oneOf(MailLanguage.class, "language"),
                row.oneOf(MailState.class, "state"),
                (int) row.whole("attempts"),
                row.instant("createdAt"),
                row.findInstant("nextAttemptAt"),
                row.findInstant("sentAt"),
                row.findText("error"));
    }

    static MailText toText(GraphRow row) {
        return new MailText(row.text("subject"), row.text("plain"), row.text("html"));
    }

    static ClaimedMail toClaimed(GraphRow row) {
        return new ClaimedMail(
                row.text("id"),
                row.text("to"),
                row.oneOf(MailLanguage.class, "language"),
                toText(row),
                row.text("claim"),
                (int) row.whole("attempts"));
    }
}
