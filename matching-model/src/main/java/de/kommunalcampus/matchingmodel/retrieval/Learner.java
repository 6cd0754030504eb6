// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.need.Constraints;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.HeldSteps;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** A profile translated into the ordinals of one catalogue. */
public final class Learner {

    private final EmployeeProfile profile;
    private final byte[] held;
    private final boolean[] understood;
    private final BitSet completed = new BitSet();
    private final BitSet heldCompetencies = new BitSet();

    public Learner(EmployeeProfile profile, Catalogue catalogue, LocalDate today) {
        this.profile = profile;
        held = new byte[catalogue.competencies().size()];
        HeldSteps.of(profile, catalogue, today).all().forEach((id, step) -> {
            int competency = catalogue.competencies().ordinal(id);
            if (competency != CompetencyIndex.UNKNOWN) {
                held[competency] = step.byteValue();
                heldCompetencies.set(competency, held[competency] > 0);
            }
        });
        Set<String> languages = profile.constraints().languages();
        List<String> offered = catalogue.courses().traits().languages();
        understood = new boolean[offered.size()];
        for (int language = 0; language < understood.length; language++) {
            understood[language] = languages.isEmpty() || languages.contains(offered.get(language));
        }
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

    /** The caller's own copy. */
    BitSet heldCompetencies() {
        return (BitSet) heldCompetencies.clone();
    }

    /** The first completed course from one on; negative where there is none. */
    int nextCompleted(int course) {
        return completed.nextSetBit(course);
    }

    boolean hasCompleted(int course) {
        return completed.get(course);
    }

    /** @param language its number in the catalogue's list */
    boolean understands(int language) {
        return understood[language];
    }

    boolean understandsAll() {
        return profile.constraints().languages().isEmpty();
    }

    public Constraints constraints() {
        return profile.constraints();
    }
}
