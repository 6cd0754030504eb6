// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.feature.FeatureSchema;
import de.kommunalcampus.matchingmodel.feature.MatchContext;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.retrieval.Candidates;
import de.kommunalcampus.matchingmodel.retrieval.Eligibility;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.retrieval.Learner;
import de.kommunalcampus.matchingmodel.retrieval.NeedTable;
import de.kommunalcampus.matchingmodel.retrieval.RunWindow;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import de.kommunalcampus.matchingmodel.scoring.PublishedScorer;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.time.LocalDateTime;
import org.roaringbitmap.RoaringBitmap;

/** What the stages of one request have in common; each reads, none writes. */
record Request(
        Catalogue catalogue,
        TenantId viewer,
        LearningNeed learningNeed,
        NeedTable need,
        Filters filters,
        RunWindow window,
        TextMatches text,
        Eligibility eligibility,
        RoaringBitmap visible,
        FeatureSchema features,
        PublishedScorer scorer,
        LocalDateTime now) {

    static Request of(
            Catalogue catalogue,
            EmployeeProfile profile,
            String query,
            Filters filters,
            LocalDateTime now,
            RankingWeights weights,
            Emphasis emphasis) {
        LearningNeed learningNeed = LearningNeed.of(profile, catalogue, now.toLocalDate());
        NeedTable need = new NeedTable(learningNeed, catalogue);
        Learner learner = new Learner(profile, catalogue, now.toLocalDate());
        CourseIndex courses = catalogue.courses();
        RunWindow window = new RunWindow(courses.runs(), filters, now, profile.constraints());
        TextMatches text =
                query.isBlank() ? TextMatches.absent() : catalogue.courseTexts().match(query);
        FeatureSchema features =
                FeatureSchema.of(new MatchContext(courses, learner, need, window, text, now.toLocalDate()));
        return new Request(
                catalogue,
                profile.tenant(),
                learningNeed,
                need,
                filters,
                window,
                text,
                new Eligibility(courses, learner, need, window),
                courses.visibleTo(profile.tenant()),
                features,
                new PublishedScorer(features, weights, emphasis, text.isPresent()),
                now);
    }

    CourseIndex courses() {
        return catalogue.courses();
    }

    RoaringBitmap candidates() {
        return new Candidates(courses(), catalogue.competencies()).of(visible, need, text, filters.competency());
    }
}
