// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.feed.reading;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date, with a time of day or without, in German local time.
 *
 * @param time null where only the date is known
 */
public record Moment(LocalDate date, @Nullable LocalTime time) {
    private static final ZoneId LOCAL = ZoneId.of("Europe/Berlin");
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4}-\\d{2}-\\d{2})(?:[T ](\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d{1,9})?)?) ?(Z|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern GERMAN =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?:,? (\\d{1,2}):(\\d{2})(?: Uhr)?)?");

    /** ISO 8601 or German notation; empty where it is neither or no day of the calendar. */
    public static Optional<Moment> parse(String text) {
        try {
            Matcher iso = ISO.matcher(text.strip());
            if (iso.matches()) {
                return Optional.of(iso(iso));
            }
            Matcher german = GERMAN.matcher(text.strip());
            return german.matches() ? Optional.of(german(german)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** Milliseconds since 1970. Midnight in Germany is how a date without time is written in this way. */
    public static Moment ofEpochMilliseconds(long milliseconds) {
        LocalDateTime local = Instant.ofEpochMilli(milliseconds).atZone(LOCAL).toLocalDateTime();
        boolean dateOnly = local.toLocalTime().equals(LocalTime.MIDNIGHT);
        return new Moment(local.toLocalDate(), dateOnly ? null : local.toLocalTime());
    }

    private static Moment iso(Matcher iso) {
        LocalDate date = LocalDate.parse(iso.group(1));
        if (iso.group(2) == null) {
            return new Moment(date, null);
        }
        LocalTime time = LocalTime.parse(iso.group(2));
        String offset = iso.group(3);
        if (offset == null) {
            return new Moment(date, time);
        }
        String colon = offset.length() == 5 ? offset.substring(0, 3) + ":" + offset.substring(3) : offset;
        LocalDateTime local = OffsetDateTime.parse(date + "T" + time + colon)
                .atZoneSameInstant(LOCAL)
                .toLocalDateTime();
        return new Moment(local.toLocalDate(), local.toLocalTime());
    }

    private static Moment german(Matcher german) {
        LocalDate date = LocalDate.of(
                Integer.parseInt(german.group(3)),
                Integer.parseInt(german.group(2)),
                Integer.parseInt(german.group(1)));
        return german.group(4) == null
                ? new Moment(date, null)
                : new Moment(date, LocalTime.of(Integer.parseInt(german.group(4)), Integer.parseInt(german.group(5))));
    }

    /** Some feeds write a day long ago, such as in 1999, for "none". */
    public boolean isPlausible() {
        return date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR;
    }

    public LocalDateTime asStart() {
        return date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    }

    /** The last minute of the day where no time is known. */
    public LocalDateTime asEnd() {
        return date.atTime(time == null ? LocalTime.of(23, 59) : time);
    }
}
