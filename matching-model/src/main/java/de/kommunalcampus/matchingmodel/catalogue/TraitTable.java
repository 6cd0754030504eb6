// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;

/** What filters, rules and features ask of a course beside its tags and runs. */
public final class TraitTable {

    private final FacetTable facets;
    private final int[] merits;
    private final DistinctNumbers effort;
    private final List<String> languages;

    /** @param languages see {@link #languages(List)} */
    TraitTable(List<CourseEntry> courses, List<String> languages, FacetTable facets, int[] merits) {
        this.languages = languages;
        this.facets = facets;
        this.merits = merits;
        effort = DistinctNumbers.of(
                courses.stream().mapToLong(TraitTable::effort).toArray());
    }

    /** The minutes, then the bits of the days absent. */
    private static long effort(CourseEntry entry) {
        return (long) minutes(entry) << Integer.SIZE | Integer.toUnsignedLong(Float.floatToIntBits(daysAbsent(entry)));
    }

    /** Those of some courses, in alphabetical order. */
    static List<String> languages(List<CourseEntry> courses) {
        return courses.stream().map(CourseEntry::language).distinct().sorted().toList();
    }

    private static int minutes(CourseEntry entry) {
        Double hours = entry.hours();
        return hours == null ? CourseIndex.UNKNOWN : (int) Math.min(Integer.MAX_VALUE, Math.round(hours * 60));
    }

    /** See {@link #daysAbsent(int)}. */
    static float daysAbsent(CourseEntry entry) {
        Double days = entry.daysAbsent();
        if (days == null) {
            return entry.selfPaced() ? 0 : Float.NaN;
        }
        return days.floatValue();
    }

    public CourseFormat format(int course) {
        return FacetTable.format(facets.row(course));
    }

    public boolean isSelfPaced(int course) {
        return FacetTable.isSelfPaced(facets.row(course));
    }

    public boolean isEnded(int course) {
        return FacetTable.isEnded(facets.row(course));
    }

    public boolean hasCertificate(int course) {
        return Merit.hasCertificate(merits[course]);
    }

    public boolean hasPromise(int course) {
        return Merit.hasPromise(merits[course]);
    }

    public boolean hasHours(int course) {
        return Merit.hasHours(merits[course]);
    }

    /** Of learning; {@link CourseIndex#UNKNOWN} where unknown. */
    public int minutes(int course) {
        return (int) (effort.get(course) >> Integer.SIZE);
    }

    /** NaN where unknown; a self-paced course of which nobody says so needs none. */
    public double daysAbsent(int course) {
        return Float.intBitsToFloat((int) effort.get(course));
    }

    /** Number of the course's language in {@link #languages}. */
    public int language(int course) {
        return FacetTable.language(facets.row(course));
    }

    public List<String> languages() {
        return languages;
    }
}
