// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.scoring;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static de.kommunalcampus.matchingmodel.testing.World.TOWN;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.feature.FeatureCode;
import de.kommunalcampus.matchingmodel.feature.FeatureSchema;
import de.kommunalcampus.matchingmodel.feature.MatchContext;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.retrieval.Learner;
import de.kommunalcampus.matchingmodel.retrieval.NeedTable;
import de.kommunalcampus.matchingmodel.retrieval.RunWindow;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import de.kommunalcampus.matchingmodel.text.TextMatches;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PublishedScorerTests {

    private static final double STEPS = 1 << 20;
    private static final Catalogue CATALOGUE = Catalogue.of(1, new SyntheticCatalogue(7, 60, 8).content(800));

    private static NeedTable need(EmployeeProfile profile) {
        return new NeedTable(LearningNeed.of(profile, CATALOGUE, TODAY), CATALOGUE);
    }

    private static PublishedScorer scorer(EmployeeProfile profile, TextMatches text) {
        return scorer(profile, text, Emphasis.published());
    }

    private static PublishedScorer scorer(EmployeeProfile profile, TextMatches text, Emphasis emphasis) {
        CourseIndex courses = CATALOGUE.courses();
        NeedTable need = need(profile);
        Learner learner = new Learner(profile, CATALOGUE, TODAY);
        RunWindow window = new RunWindow(courses.runs(), Filters.none(), NOW);
        FeatureSchema features = FeatureSchema.of(new MatchContext(courses, learner, need, window, text, TODAY));
        return new PublishedScorer(features, RankingWeights.published(), emphasis, text.isPresent());
    }

    private interface Check {
        void accept(PublishedScorer scorer, int course);
    }

    private static void forMany(Check check) {
        SyntheticCatalogue people = new SyntheticCatalogue(8, 60, 8);
        for (int i = 0; i < 20; i++) {
            TextMatches text =
                    i % 2 == 0 ? TextMatches.absent() : CATALOGUE.courseTexts().match(people.text());
            PublishedScorer scorer = scorer(people.employee(), text);
            for (int course = 0; course < CATALOGUE.courses().size(); course++) {
                check.accept(scorer, course);
            }
        }
    }

    @Test
    void theContributionsAreTheScoreInAnyOrder() {
        forMany((scorer, course) -> {
            List<Contribution> contributions = scorer.contributions(course);
            double forwards = 0;
            double backwards = 0;
            for (int i = 0; i < contributions.size(); i++) {
                forwards += contributions.get(i).contribution();
                backwards += contributions.get(contributions.size() - 1 - i).contribution();
            }
            assertThat(scorer.score(course))
                    .isEqualTo(forwards)
                    .isEqualTo(backwards)
                    .isBetween(0.0, 1.0);
        });
    }

    @Test
    void eachContributionIsWeightTimesValueButForTheRounding() {
        forMany((scorer, course) -> {
            for (Contribution part : scorer.contributions(course)) {
                assertThat(part.value()).isBetween(0.0, 1.0);
                assertThat(part.weight() * part.value() - part.contribution()).isBetween(0.0, 1.0 / (1 << 20));
            }
        });
    }

    @Test
    void stopsEarlyOnlyBelowTheBound() {
        SplittableRandom random = new SplittableRandom(9);
        forMany((scorer, course) -> {
            double bound = random.nextDouble();
            double score = scorer.score(course);
            double orLess = scorer.scoreOrLess(course, bound);
            if (score > bound) {
                assertThat(orLess).isEqualTo(score);
            } else {
                assertThat(orLess).isLessThanOrEqualTo(bound);
            }
        });
    }

    private interface BoundCheck {
        void accept(PublishedScorer scorer, int course, int units, float text);
    }

    private static void forManyBounds(BoundCheck check) {
        SyntheticCatalogue people = new SyntheticCatalogue(10, 60, 8);
        for (int i = 0; i < 60; i++) {
            EmployeeProfile person = people.employee();
            TextMatches text =
                    i % 2 == 0 ? TextMatches.absent() : CATALOGUE.courseTexts().match(people.text());
            Emphasis emphasis = i % 3 == 0 ? new Emphasis(0.6, 1, 0.5, 0.8, 0.3) : Emphasis.published();
            PublishedScorer scorer = scorer(person, text, emphasis);
            NeedTable need = need(person);
            for (int course = 0; course < CATALOGUE.courses().size(); course++) {
                check.accept(scorer, course, need.covered(course), (float) text.value(course));
            }
        }
    }

    /** What the contributions of some features, and all others at their best, add up to. */
    private static long possible(PublishedScorer scorer, int course, Set<FeatureCode> known) {
        double sum = scorer.contributions(course).stream()
                .mapToDouble(part ->
                        known.contains(part.code()) ? part.contribution() : Math.floor(part.weight() * STEPS) / STEPS)
                .sum();
        return (long) (sum * STEPS);
    }

    /**
     * What is possible is what need and text contribute, and all else at its best. Below that a hit could be left out that
     * belongs on the page; far above it nearly all would have to be scored.
     */
    @Test
    void whatIsPossibleBeforehandIsALittleMoreThanWhatNeedAndTextGive() {
        Set<FeatureCode> known = Set.of(FeatureCode.NEED_COVERED, FeatureCode.TEXT_MATCH);
        AtomicLong closest = new AtomicLong(Long.MAX_VALUE);
        forManyBounds((scorer, course, units, text) -> {
            long slack = scorer.bound().steps(units, text) - possible(scorer, course, known);
            assertThat(slack).isBetween(0L, (long) (STEPS / 20));
            closest.accumulateAndGet(slack, Math::min);
        });
        assertThat(closest.get()).isLessThan((long) (STEPS / 10_000));
    }

    /** The same with one look at the course, which tells quality and freshness but for less than a percent of a tag. */
    @Test
    void whatIsPossibleAtALookIsALittleMoreThanWhatQualityAndFreshnessLeave() {
        Set<FeatureCode> known =
                Set.of(FeatureCode.NEED_COVERED, FeatureCode.TEXT_MATCH, FeatureCode.QUALITY, FeatureCode.FRESHNESS);
        AtomicLong closest = new AtomicLong(Long.MAX_VALUE);
        forManyBounds((scorer, course, units, text) -> {
            long slack = scorer.bound().steps(course, units, text) - possible(scorer, course, known);
            assertThat(slack).isBetween(0L, (long) (STEPS / 20));
            assertThat(scorer.bound().steps(course, units, text))
                    .isLessThanOrEqualTo(scorer.bound().steps(units, text));
            closest.accumulateAndGet(slack, Math::min);
        });
        assertThat(closest.get()).isLessThan((long) (STEPS / 10_000));
    }

    @Test
    void whatCoversFewerUnitsThanTheLeastScoresLess() {
        SplittableRandom random = new SplittableRandom(11);
        AtomicLong below = new AtomicLong();
        forManyBounds((scorer, course, units, text) -> {
            long steps = (long) (random.nextDouble() * STEPS);
            if (units < scorer.bound().leastUnits(steps)) {
                assertThat(scorer.bound().steps(course, units, text)).isLessThan(steps);
                below.incrementAndGet();
            }
        });
        assertThat(below.get()).isGreaterThan(1_000);
    }

    @Test
    void withoutTextThereIsNoTextFactor() {
        assertThat(scorer(EmployeeProfile.unknown(TOWN), TextMatches.absent()).contributions(0))
                .extracting(Contribution::code)
                .doesNotContain(FeatureCode.TEXT_MATCH)
                .hasSize(5);
    }
}
