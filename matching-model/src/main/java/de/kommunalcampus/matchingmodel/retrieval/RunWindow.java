// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Coordinates;
import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import de.kommunalcampus.matchingmodel.catalogue.GeoPoint;
import de.kommunalcampus.matchingmodel.catalogue.RunDay;
import de.kommunalcampus.matchingmodel.catalogue.RunState;
import de.kommunalcampus.matchingmodel.catalogue.RunTable;
import de.kommunalcampus.matchingmodel.need.Constraints;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/** The runs that count in one request: those within the period asked for, seen at one moment. */
public final class RunWindow {

    private final RunTable runs;
    private final RunFacets facets;
    private final double @Nullable [] workplace;
    private final double mostKm;
    private final int now;
    private final int firstDay;
    private final int lastDay;
    private final boolean openEnded;
    private final @Nullable RunDay day;

    public RunWindow(RunTable runs, Filters filters, LocalDateTime now) {
        this(runs, filters, now, Constraints.none());
    }

    /** @param constraints say where distances start unless the filters name a place, and how far is too far */
    public RunWindow(RunTable runs, Filters filters, LocalDateTime now, Constraints constraints) {
        this.runs = runs;
        Double latitude = constraints.latitude();
        Double longitude = constraints.longitude();
        GeoPoint place = latitude == null || longitude == null ? null : new GeoPoint(latitude, longitude);
        Double limit = constraints.limits().maxDistanceKm();
        mostKm = limit == null ? Double.POSITIVE_INFINITY : limit;
        workplace = place == null || limit == null ? null : Coordinates.toPoint(place.latitude(), place.longitude());
        this.facets = new RunFacets(runs, filters, now.toLocalDate(), place);
        this.now = RunTable.minute(now);
        firstDay = day(filters.from(), Integer.MIN_VALUE);
        lastDay = day(filters.to(), Integer.MAX_VALUE);
        openEnded = filters.from() == null && filters.to() == null;
        boolean plain = openEnded && workplace == null && !facets.isAnyChosen();
        day = plain ? runs.on((int) now.toLocalDate().toEpochDay()) : null;
    }

    private static int day(@Nullable LocalDate date, int otherwise) {
        return date == null ? otherwise : (int) date.toEpochDay();
    }

    /** Without a period even a dated course without runs is in. */
    boolean isOpenEnded() {
        return openEnded;
    }

    boolean includes(int slot) {
        return openEnded || (runs.startDay(slot) >= firstDay && runs.endDay(slot) <= lastDay);
    }

    boolean includesAnyOf(int course) {
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            if (includes(slot)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run is within the period and the person's reach, and can be joined. */
    boolean isBookable(int slot) {
        return now <= runs.bookableUntil(slot) && includes(slot) && isNear(slot);
    }

    /** Whether a run is not known to be beyond the person's limit. */
    boolean isNear(int slot) {
        return workplace == null || runs.isOnline(slot) || !(runs.distanceKm(slot, workplace) > mostKm);
    }

    /** Whether a run is bookable and meets what is chosen of month, weekday, time of day and place, all at once. */
    public boolean isWanted(int slot) {
        return isBookable(slot) && facets.passes(slot);
    }

    /** Notes for each course the facet values of its bookable runs that count, see {@link RunFacets#bits}; 0 where none is. */
    void fillBits(HitList hits) {
        long[] bits = hits.runBits();
        int size = hits.size();
        for (int place = 0; place < size; place++) {
            int course = hits.course(place);
            bits[place] = day != null && day.holds(course, now)
                    ? bitsOfDay(day, course)
                    : bitsOfRuns(course, hits.rows()[place]);
        }
    }

    private long bitsOfDay(RunDay runDay, int course) {
        long bits = runDay.bits(course);
        return bits | facets.ofPlaces(runDay.places(course)) | (bits & RunFacets.BOOKABLE) << 1;
    }

    private long bitsOfRuns(int course, long row) {
        if (FacetTable.isSelfPaced(row)) {
            return selfPacedBits();
        }
        long bits = 0;
        int end = runs.end(course);
        for (int slot = runs.first(course); slot < end; slot++) {
            if (isBookable(slot)) {
                bits |= facets.bits(slot) | RunFacets.BOOKABLE;
            }
        }
        return bits;
    }

    long selfPacedBits() {
        return facets.selfPacedBits() | RunFacets.BOOKABLE;
    }

    /** Whether any run ahead, bookable or not, meets what is chosen; a course without one does where nothing is. */
    boolean couldBeWanted(int course) {
        if (!facets.isAnyChosen()) {
            return true;
        }
        for (int slot = runs.first(course); slot < runs.end(course); slot++) {
            if (runs.startMinute(slot) > now && includes(slot) && facets.passes(slot)) {
                return true;
            }
        }
        return false;
    }

    /** From the place asked for or the workplace; 0 online, NaN where either end is unknown. */
    public double km(int slot) {
        return facets.kmOfRun(slot);
    }

    RunState state(int slot) {
        return runs.state(slot, now);
    }

    /** Whole days from today to the start of a run. */
    public int daysUntil(int slot) {
        return runs.startDay(slot) - Math.floorDiv(now, 24 * 60);
    }
}
