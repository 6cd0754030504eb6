// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.catalogue;

import de.kommunalcampus.matchingmodel.text.Manner;
import java.util.EnumSet;
import java.util.Set;

/** How a course is given, as far as somebody may search by it in words. */
final class CourseManners {

    private CourseManners() {}

    static Set<Manner> of(CourseEntry course) {
        Set<Manner> manners = EnumSet.noneOf(Manner.class);
        manners.addAll(of(course.format()));
        if (course.selfPaced()) {
            manners.add(Manner.SELF_PACED);
        }
        if (course.price() instanceof Price.Free) {
            manners.add(Manner.FREE);
        }
        return manners;
    }

    private static Set<Manner> of(CourseFormat format) {
        return switch (format) {
            case ON_SITE, SEMINAR, WORKSHOP, PRACTICE -> Set.of(Manner.ON_SITE);
            case VIRTUAL_CLASSROOM, ONLINE_SEMINAR, ONLINE_COACHING -> Set.of(Manner.ONLINE);
            case SELF_STUDY -> Set.of(Manner.SELF_PACED);
            case BLENDED, COMBINED -> Set.of(Manner.BLENDED);
            case HYBRID -> Set.of(Manner.ONLINE, Manner.ON_SITE);
            case DISTANCE_TEACHING, DISTANCE_COURSE -> Set.of(Manner.DISTANCE);
        };
    }
}
