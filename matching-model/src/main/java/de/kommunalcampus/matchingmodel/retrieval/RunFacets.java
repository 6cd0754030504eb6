// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Coordinates;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.PlaceTable;
import de.kommunalcampus.matchingmodel.catalogue.RunDay;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The four facets that one and the same run has to meet, with the day, the place and the radius asked for. A run's values and the facets it fails come as the bits of one
 * {@code long}, put together from three small tables.
 */
final class RunFacets {

    /** Months that are counted, the current one first. */
    static final int MONTHS = RunDay.MONTHS;

    /** Up to here the bits are those of {@link RunDay}. */
    static final int DISTANCE_BIT = RunDay.END_BIT;

    private static final int WEEKDAY_BIT = RunDay.WEEKDAY_BIT;
    private static final int PART_BIT = RunDay.PART_BIT;
    static final int VALUES = DISTANCE_BIT + DistanceBand.values().length;

    /** Set by {@link RunWindow} where any run is bookable, whatever it meets. */
    static final long BOOKABLE = RunDay.JOINABLE;

    /** Set where a run meets all four. */
    static final long PASSED = BOOKABLE << 1;

    /** With more places than that each is measured when a run there is looked at. */
    private static final int MEASURED_AHEAD = 2_000;

    private static final int ANY_DAY = Integer.MIN_VALUE;

    private static final int FAILED_SHIFT = 59;
    private static final long FAILS_MONTH = 1L << FAILED_SHIFT;
    private static final long FAILS_WEEKDAY = FAILS_MONTH << 1;
    private static final long FAILS_PART = FAILS_MONTH << 2;
    private static final long FAILS_PLACE = FAILS_MONTH << 3;
    private static final long FAILS_LIMIT = FAILS_MONTH << 4;
    private static final long[] COUNTING = counting();

    private final RunTable runs;
    private final int thisMonth;
    private final long[] months = new long[MONTHS + 1];
    private final long[] daysAndParts = new long[32];
    private final long @Nullable [] places;
    private final int wantedBands;
    private final double mostKm;
    private final double @Nullable [] start;
    private final double @Nullable [] onlyPlace;
    private final int onlyDay;
    private final long selfPaced;
    private final boolean chosen;

    RunFacets(RunTable runs, Filters filters, LocalDate today, @Nullable GeoPoint workplace) {
        this.runs = runs;
        thisMonth = RunTable.month(today);
        GeoPoint from = filters.near() == null ? workplace : filters.near();
        start = from == null ? null : Coordinates.toPoint(from.latitude(), from.longitude());
        GeoPoint at = filters.at();
        onlyPlace = at == null ? null : Coordinates.toPoint(at.latitude(), at.longitude());
        onlyDay =
                filters.startsOn() == null ? ANY_DAY : (int) filters.startsOn().toEpochDay();
        Choices choices = filters.choices();
        fillMonths(choices.of(Facet.Name.MONTH), YearMonth.from(today));
        fillDaysAndParts(choices.of(Facet.Name.WEEKDAY), choices.of(Facet.Name.TIME_OF_DAY));
        wantedBands = wantedBands(choices.of(Facet.Name.PLACE));
        mostKm = filters.withinKm() == null ? Double.NaN : filters.withinKm();
        places = runs.places().size() <= MEASURED_AHEAD ? placesMeasured() : null;
        selfPaced = selfPaced(choices, ofPlace(PlaceTable.ONLINE) | (onlyDay == ANY_DAY ? 0 : FAILS_LIMIT));
        chosen = filters.withinKm() != null
                || at != null
                || filters.startsOn() != null
                || choices.values().keySet().stream().anyMatch(Facet.Name::isOfRun);
    }

    /** Which values count by the facets that fail: all where none does, those of one facet where only that fails. */
    private static long[] counting() {
        long[] counting = new long[32];
        counting[0] = PASSED | ((1L << VALUES) - 1);
        counting[1] = (1L << MONTHS) - 1;
        counting[2] = ((1L << 7) - 1) << WEEKDAY_BIT;
        counting[4] = ((1L << 4) - 1) << PART_BIT;
        counting[8] = ((1L << DistanceBand.values().length) - 1) << DISTANCE_BIT;
        return counting;
    }

    private void fillMonths(Set<String> wanted, YearMonth first) {
        for (int month = 0; month < MONTHS; month++) {
            boolean fails = !wanted.isEmpty()
                    && !wanted.contains(first.plusMonths(month).toString());
            months[month] = 1L << month | (fails ? FAILS_MONTH : 0);
        }
        months[MONTHS] = wanted.isEmpty() ? 0 : FAILS_MONTH;
    }

    private void fillDaysAndParts(Set<String> days, Set<String> parts) {
        Enum<?>[] allDays = Choices.constants(Facet.Name.WEEKDAY);
        Enum<?>[] allParts = Choices.constants(Facet.Name.TIME_OF_DAY);
        for (Enum<?> day : allDays) {
            for (Enum<?> part : allParts) {
                daysAndParts[day.ordinal() * 4 + part.ordinal()] = 1L << (WEEKDAY_BIT + day.ordinal())
                        | 1L << (PART_BIT + part.ordinal())
                        | (days.isEmpty() || days.contains(day.name()) ? 0 : FAILS_WEEKDAY)
                        | (parts.isEmpty() || parts.contains(part.name()) ? 0 : FAILS_PART);
            }
        }
    }

    private static int wantedBands(Set<String> wanted) {
        int bits = 0;
        for (String band : wanted) {
            bits |= 1 << DistanceBand.valueOf(band).ordinal();
        }
        return bits;
    }

    private long[] placesMeasured() {
        long[] bits = new long[runs.places().size()];
        for (int place = 0; place < bits.length; place++) {
            bits[place] = measured(place);
        }
        return bits;
    }

    /** The bits of four places, see {@link RunDay#places}. */
    long ofPlaces(long four) {
        return ofPlace((char) four)
                | ofPlace((char) (four >>> 16))
                | ofPlace((char) (four >>> 32))
                | ofPlace((char) (four >>> 48));
    }

    private long ofPlace(int place) {
        return places == null ? measured(place) : places[place];
    }

    private long measured(int place) {
        if (place == PlaceTable.NOWHERE) {
            return 0;
        }
        double km = km(place);
        int bits = place == PlaceTable.ONLINE ? 1 << DistanceBand.ONLINE.ordinal() : DistanceBand.bits(km);
        return (long) bits << DISTANCE_BIT
                | (wantedBands == 0 || (bits & wantedBands) != 0 ? 0 : FAILS_PLACE)
                | ((Double.isNaN(mostKm) || km <= mostKm) && isAsked(place) ? 0 : FAILS_LIMIT);
    }

    /** Online and an unknown place are no place on a map. */
    private boolean isAsked(int place) {
        return onlyPlace == null || runs.places().distanceKm(place, onlyPlace) == 0;
    }

    /** 0 online, NaN where unknown. */
    private double km(int place) {
        if (place == PlaceTable.ONLINE) {
            return 0;
        }
        return start == null ? Double.NaN : runs.places().distanceKm(place, start);
    }

    double kmOfRun(int slot) {
        return km(runs.places().of(slot));
    }

    /** Whether anything is chosen in any of the four, or a radius, a day or a place is set. */
    boolean isAnyChosen() {
        return chosen;
    }

    boolean passes(int slot) {
        return !chosen || (bits(slot) & PASSED) != 0;
    }

    /** The values of a run that count, with {@link #PASSED} where it meets all. The run must not have started. */
    long bits(int slot) {
        long bits = PASSED
                | months[Math.min(runs.startMonth(slot) - thisMonth, MONTHS)]
                | daysAndParts[runs.dayAndPart(slot)]
                | ofPlace(runs.places().of(slot))
                | (onlyDay == ANY_DAY || onlyDay == runs.startDay(slot) ? 0 : FAILS_LIMIT);
        return bits & COUNTING[(int) (bits >>> FAILED_SHIFT)];
    }

    /** The same for a self-paced course: online, and without month, weekday and time of day. */
    long selfPacedBits() {
        return selfPaced;
    }

    private static long selfPaced(Choices choices, long online) {
        long bits = PASSED
                | online
                | (choices.of(Facet.Name.MONTH).isEmpty() ? 0 : FAILS_MONTH)
                | (choices.of(Facet.Name.WEEKDAY).isEmpty() ? 0 : FAILS_WEEKDAY)
                | (choices.of(Facet.Name.TIME_OF_DAY).isEmpty() ? 0 : FAILS_PART);
        return bits & COUNTING[(int) (bits >>> FAILED_SHIFT)];
    }
}
