// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.Objects;
import org.roaringbitmap.RoaringBitmap;

/**
 * The courses whose texts are not what they were: their own words changed, or those of a competency or job role by which
 * they are found.
 *
 * @param before under their former numbers
 * @param after under their numbers now
 */
record StaleCourses(RoaringBitmap before, RoaringBitmap after, int courses) {

    static StaleCourses of(PartsChange change) {
        RoaringBitmap before = change.courses().gone().clone();
        RoaringBitmap after = change.courses().come().clone();
        change.courses().come().forEach((int course) -> {
            int former = change.courses().former()[course];
            if (former >= 0
                    && isSaidAlike(
                            change.before().courses().entry(former),
                            change.after().courses().entry(course))) {
                before.remove(former);
                after.remove(course);
            }
        });
        RoaringBitmap byOthers = foundByOthers(change);
        byOthers.forEach((int course) -> {
            after.add(course);
            if (change.courses().former()[course] >= 0) {
                before.add(change.courses().former()[course]);
            }
        });
        return new StaleCourses(before, after, change.after().courses().size());
    }

    private static boolean isSaidAlike(CourseEntry one, CourseEntry other) {
        return one.tenant().equals(other.tenant())
                && one.title().equals(other.title())
                && one.promise().equals(other.promise())
                && one.description().equals(other.description())
                && one.providerName().equals(other.providerName())
                && CourseManners.of(one).equals(CourseManners.of(other))
                && one.teaches().equals(other.teaches());
    }

    /** Courses of competencies that came, went, or are called otherwise, themselves or the job roles they are the subject of. */
    private static RoaringBitmap foundByOthers(PartsChange change) {
        RoaringBitmap taughtBefore = new RoaringBitmap();
        CatalogueParts before = change.before();
        CatalogueParts after = change.after();
        change.competencies().gone().forEach((int old) -> {
            int now = after.competencies()
                    .ordinal(before.competencies().entry(old).id());
            if (now == CompetencyIndex.UNKNOWN
                    || !isCalledAlike(
                            before.competencies().entry(old),
                            after.competencies().entry(now))) {
                before.courses().teaching().addTo(taughtBefore, old);
            }
        });
        RoaringBitmap taughtNow = change.courses().nowOf(taughtBefore);
        change.competencies().come().forEach((int now) -> {
            int old = before.competencies()
                    .ordinal(after.competencies().entry(now).id());
            if (old == CompetencyIndex.UNKNOWN) {
                after.courses().teaching().addTo(taughtNow, now);
            }
        });
        for (int now = 0;
                !change.jobRoles().isNone() && now < after.competencies().size();
                now++) {
            CompetencyId id = after.competencies().entry(now).id();
            if (!before.subjects().of(id).equals(after.subjects().of(id))) {
                after.courses().teaching().addTo(taughtNow, now);
            }
        }
        return taughtNow;
    }

    private static boolean isCalledAlike(CompetencyEntry one, CompetencyEntry other) {
        return one.tenant().equals(other.tenant())
                && one.label().equals(other.label())
                && Objects.equals(one.labelEn(), other.labelEn())
                && one.alternativeLabels().equals(other.alternativeLabels());
    }

    boolean areNone() {
        return before.isEmpty() && after.isEmpty();
    }

    /** So many that changing them one by one gains nothing. */
    boolean areMost() {
        return after.getLongCardinality() * 3 > courses || before.getLongCardinality() * 3 > courses;
    }
}
