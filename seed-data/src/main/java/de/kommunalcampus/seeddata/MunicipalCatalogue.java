// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The municipal course catalogue in MOOChub v3 shape, tagged with ESCO skills.
 *
 * <p>The committed template is timeless: {@code @day+45T09:00@} stands for nine o'clock 45 days after the
 * day of loading, {@code @day+45+2T16:00@} for four o'clock two days after that. What falls on a weekend or
 * holiday moves to the next working day (the previous one, in the past). Only the filled catalogue is valid
 * against the MOOChub v3.0.1 schema.
 */
public final class MunicipalCatalogue {

    private static final String TEMPLATE = "municipal-catalogue.moochub.template.json";
    private static final Pattern TOKEN =
            Pattern.compile("@day(?<start>[+-]\\d+)(\\+(?<length>\\d+))?T(?<time>\\d{2}:\\d{2})@");
    private static final ZoneId LOCAL = ZoneId.of("Europe/Berlin");

    private MunicipalCatalogue() {}

    /**
     * The catalogue as JSON text, every date an ISO 8601 date-time with the offset that holds in Germany on
     * that day. The same day gives the same text. About half a megabyte; read anew at each call.
     */
    public static String json(LocalDate loadingDay) {
        Objects.requireNonNull(loadingDay, "loadingDay");
        return TOKEN.matcher(template()).replaceAll(token -> dateTime(loadingDay, token));
    }

    private static String dateTime(LocalDate loadingDay, MatchResult token) {
        int start = Integer.parseInt(token.group("start"));
        int step = start < 0 ? -1 : 1;
        LocalDate day = workingDay(loadingDay.plusDays(start), step);
        @Nullable String length = token.group("length");
        if (length != null) {
            day = workingDay(day.plusDays(Long.parseLong(length)), step);
        }
        return day.atTime(LocalTime.parse(token.group("time")))
                .atZone(LOCAL)
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static LocalDate workingDay(LocalDate day, int step) {
        return day.plusDays(WorkingDays.shift(day, day, step));
    }

    private static String template() {
        try (InputStream stream = MunicipalCatalogue.class.getResourceAsStream(TEMPLATE)) {
            return new String(Objects.requireNonNull(stream, TEMPLATE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
