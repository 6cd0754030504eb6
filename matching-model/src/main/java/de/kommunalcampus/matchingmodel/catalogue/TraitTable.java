// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.List;

/** What filters, rules and features ask of every candidate, in columns. */
public final class TraitTable {

    private static final CourseFormat[] FORMATS = CourseFormat.values();
    private static final int SELF_PACED = 1 << 4;
    private static final int ENDED = 1 << 5;
    private static final int CERTIFICATE = 1 << 6;
    private static final int PROMISE = 1 << 7;
    private static final int HOURS = 1 << 8;
    private static final int LANGUAGE_SHIFT = 9;

    private final int[] traits;
    private final float[] daysAbsent;
    private final int[] minutes;
    private final List<String> languages;

    TraitTable(List<CourseEntry> courses) {
        languages =
                courses.stream().map(CourseEntry::language).distinct().sorted().toList();
        traits = new int[courses.size()];
        daysAbsent = new float[courses.size()];
        minutes = new int[courses.size()];
        for (int course = 0; course < traits.length; course++) {
            traits[course] = pack(courses.get(course));
            daysAbsent[course] = daysAbsent(courses.get(course));
            minutes[course] = minutes(courses.get(course));
        }
    }

    private int pack(CourseEntry entry) {
        return entry.format().ordinal()
                | (entry.selfPaced() ? SELF_PACED : 0)
                | (entry.ended() ? ENDED : 0)
                | (entry.certificate() ? CERTIFICATE : 0)
                | (entry.promise().isBlank() ? 0 : PROMISE)
                | (entry.hours() == null ? 0 : HOURS)
                | languages.indexOf(entry.language()) << LANGUAGE_SHIFT;
    }

    private static int minutes(CourseEntry entry) {
        Double hours = entry.hours();
        return hours == null ? CourseIndex.UNKNOWN : (int) Math.min(Integer.MAX_VALUE, Math.round(hours * 60));
    }

    private static float daysAbsent(CourseEntry entry) {
        Double days = entry.daysAbsent();
        if (days == null) {
            return entry.selfPaced() ? 0 : Float.NaN;
        }
        return days.floatValue();
    }

    public CourseFormat format(int course) {
        return FORMATS[traits[course] & 15];
    }

    public boolean isSelfPaced(int course) {
        return (traits[course] & SELF_PACED) != 0;
    }

    public boolean isEnded(int course) {
        return (traits[course] & ENDED) != 0;
    }

    public boolean hasCertificate(int course) {
        return (traits[course] & CERTIFICATE) != 0;
    }

    public boolean hasPromise(int course) {
        return (traits[course] & PROMISE) != 0;
    }

    public boolean hasHours(int course) {
        return (traits[course] & HOURS) != 0;
    }

    /** Of learning; {@link CourseIndex#UNKNOWN} where unknown. */
    public int minutes(int course) {
        return minutes[course];
    }

    /** NaN where unknown; a self-paced course of which nobody says so needs none. */
    public double daysAbsent(int course) {
        return daysAbsent[course];
    }

    /** Number of the course's language in {@link #languages}. */
    public int language(int course) {
        return traits[course] >> LANGUAGE_SHIFT;
    }

    public List<String> languages() {
        return languages;
    }
}
