// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.catalogue.Visibility;
import de.kommunalcampus.matchingmodel.feature.FeatureSchema;
import de.kommunalcampus.matchingmodel.feature.MatchContext;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.retrieval.Eligibility;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.retrieval.Inquiry;
import de.kommunalcampus.matchingmodel.retrieval.Learner;
import de.kommunalcampus.matchingmodel.retrieval.NeedTable;
import de.kommunalcampus.matchingmodel.retrieval.RunWindow;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import de.kommunalcampus.matchingmodel.scoring.PublishedScorer;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.time.LocalDateTime;

/**
 * What the stages of one request have in common; each reads, none writes.
 *
 * @param learningNeed all of it; what is asked for about one competency is scored by that need alone
 */
record Request(
        Inquiry inquiry,
        LearningNeed learningNeed,
        Visibility visible,
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
        LearningNeed asked = learningNeed.about(filters.competency());
        NeedTable whole = new NeedTable(learningNeed, catalogue);
        NeedTable need = asked == learningNeed ? whole : new NeedTable(asked, catalogue);
        Learner learner = new Learner(profile, catalogue, now.toLocalDate());
        CourseIndex courses = catalogue.courses();
        RunWindow window = new RunWindow(courses.runs(), filters, now, profile.constraints());
        TextMatches text =
                query.isBlank() ? TextMatches.absent() : catalogue.courseTexts().match(query);
        FeatureSchema features =
                FeatureSchema.of(new MatchContext(courses, learner, need, window, text, now.toLocalDate()));
        return new Request(
                new Inquiry(
                        catalogue,
                        profile.tenant(),
                        learner,
                        need,
                        text,
                        filters,
                        window,
                        new Eligibility(courses, learner, whole, window)),
                learningNeed,
                courses.visibleTo(profile.tenant()),
                features,
                new PublishedScorer(features, weights, emphasis, text.isPresent()),
                now);
    }

    Catalogue catalogue() {
        return inquiry.catalogue();
    }

    CourseIndex courses() {
        return inquiry.catalogue().courses();
    }

    NeedTable need() {
        return inquiry.need();
    }

    RunWindow window() {
        return inquiry.window();
    }

    TextMatches text() {
        return inquiry.text();
    }

    Eligibility eligibility() {
        return inquiry.eligibility();
    }
}
