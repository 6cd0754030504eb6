// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import org.jspecify.annotations.Nullable;
import org.roaringbitmap.FastAggregation;
import org.roaringbitmap.RoaringBitmap;

/** Candidate generation: which courses a request is about, before any filter or rule. */
public final class Candidates {

    private final CourseIndex courses;
    private final CompetencyIndex competencies;

    public Candidates(CourseIndex courses, CompetencyIndex competencies) {
        this.courses = courses;
        this.competencies = competencies;
    }

    /**
     * With text, what it finds; else with a competency, what teaches it; else what the need asks for; and where there is
     * no need either, everything. Always only what the viewer may see.
     */
    public RoaringBitmap of(
            RoaringBitmap visible, NeedTable need, TextMatches text, @Nullable CompetencyId competency) {
        RoaringBitmap candidates = visible.clone();
        if (competency != null) {
            candidates.and(teaching(competency));
        }
        if (text.isPresent()) {
            candidates.and(text.documents());
        } else if (competency == null && !need.isEmpty()) {
            candidates.and(concernedBy(need));
        }
        return candidates;
    }

    private RoaringBitmap teaching(CompetencyId id) {
        int competency = competencies.ordinal(id);
        return competency == CompetencyIndex.UNKNOWN ? new RoaringBitmap() : courses.teaching(competency);
    }

    private RoaringBitmap concernedBy(NeedTable need) {
        RoaringBitmap[] postings = new RoaringBitmap[need.size()];
        for (int row = 0; row < postings.length; row++) {
            postings[row] = courses.teaching(need.competency(row));
        }
        RoaringBitmap concerned = FastAggregation.or(postings);
        need.obligatoryCourses().forEach(concerned::add);
        return concerned;
    }
}
