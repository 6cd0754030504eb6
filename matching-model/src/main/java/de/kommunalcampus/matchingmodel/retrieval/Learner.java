// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import java.time.LocalDate;
import java.util.BitSet;

/** A profile translated into the ordinals of one catalogue. */
public final class Learner {

    private final EmployeeProfile profile;
    private final byte[] held;
    private final BitSet completed = new BitSet();

    public Learner(EmployeeProfile profile, Catalogue catalogue, LocalDate today) {
        this.profile = profile;
        held = new byte[catalogue.competencies().size()];
        profile.held().forEach((id, level) -> {
            int competency = catalogue.competencies().ordinal(id);
            if (competency != CompetencyIndex.UNKNOWN) {
                held[competency] = (byte) level.stepOn(today);
            }
        });
        profile.completed().keySet().forEach(id -> {
            int course = catalogue.courses().ordinal(id);
            if (course != CourseIndex.UNKNOWN) {
                completed.set(course);
            }
        });
    }

    /** The step held today, 0 for none. */
    public int heldStep(int competency) {
        return held[competency];
    }

    boolean hasCompleted(int course) {
        return completed.get(course);
    }

    boolean understands(String language) {
        return constraints().languages().isEmpty() || constraints().languages().contains(language);
    }

    public Constraints constraints() {
        return profile.constraints();
    }
}
