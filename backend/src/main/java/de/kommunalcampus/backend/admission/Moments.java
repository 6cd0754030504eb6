// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.mail.MailLanguage;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Day and time as mails say them, where administrations are. */
final class Moments {
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final DateTimeFormatter GERMAN = format("d. MMMM yyyy, HH:mm", Locale.GERMAN);
    private static final DateTimeFormatter ENGLISH = format("d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private Moments() {}

    static String of(ZonedDateTime moment, MailLanguage language) {
        return switch (language) {
            case DE -> GERMAN.format(moment);
            case EN -> ENGLISH.format(moment);
        };
    }

    private static DateTimeFormatter format(String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).withZone(ZONE);
    }
}
