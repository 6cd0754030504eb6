// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.roaringbitmap.RoaringBitmap;

/** What can no longer be suggested, or not so, and what can be instead. */
record NameChange(Set<Named> gone, Set<Named> come) {

    static NameChange of(PartsChange change, List<Named> ofOffersBefore, List<Named> ofOffersNow) {
        Set<Named> gone = named(
                change.before(),
                change.competencies().gone(),
                change.jobRoles().gone(),
                change.courses().gone());
        Set<Named> come = named(
                change.after(),
                change.competencies().come(),
                change.jobRoles().come(),
                change.courses().come());
        gone.addAll(ofOffersBefore);
        come.addAll(ofOffersNow);
        Set<Named> stayed = new HashSet<>(gone);
        stayed.retainAll(come);
        gone.removeAll(stayed);
        come.removeAll(stayed);
        return new NameChange(gone, come);
    }

    private static Set<Named> named(
            CatalogueParts parts, RoaringBitmap competencies, RoaringBitmap jobRoles, RoaringBitmap courses) {
        Set<Named> named = new HashSet<>();
        competencies.forEach(
                (int number) -> named.add(NamedEntry.of(parts.competencies().entry(number))));
        jobRoles.forEach(
                (int number) -> named.add(NamedEntry.of(parts.jobRoles().get(number))));
        courses.forEach((int number) -> {
            if (!parts.courses().entry(number).ended()) {
                named.add(NamedCourse.of(parts.courses().entry(number)));
            }
        });
        return named;
    }

    boolean isNone() {
        return gone.isEmpty() && come.isEmpty();
    }
}
