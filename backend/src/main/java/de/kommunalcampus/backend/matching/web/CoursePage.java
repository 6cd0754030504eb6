// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.course.CourseConditions;
import de.kommunalcampus.backend.course.CourseDetails;
import de.kommunalcampus.backend.course.PriceView;
import de.kommunalcampus.backend.course.RunView;
import de.kommunalcampus.backend.matching.Explained;
import de.kommunalcampus.backend.matching.Standing;
import de.kommunalcampus.backend.matching.Viewer;
import de.kommunalcampus.backend.matching.web.CourseCard.ProviderRef;
import de.kommunalcampus.backend.matching.web.CourseCard.Taught;
import de.kommunalcampus.matchingmodel.catalogue.Answer;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyIndex;
import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.Prerequisite;
import de.kommunalcampus.matchingmodel.catalogue.ProficiencyLevel;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.ranking.Explanation;
import de.kommunalcampus.matchingmodel.ranking.RankedCourse;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the card shows, with all the rest.
 *
 * @param bookableWithoutApproval derived, see {@link de.kommunalcampus.matchingmodel.catalogue.CourseEntry}: nobody keeps
 *     the rules of an administration here
 */
record CoursePage(
        String id,
        String title,
        String promise,
        ProviderRef provider,
        CourseFormat format,
        boolean selfPaced,
        @Nullable Double hours,
        @Nullable Double daysAbsent,
        String language,
        PriceView price,
        @Nullable BigDecimal budget,
        @Nullable RunView nextRun,
        @Nullable Double distanceKm,
        int openRuns,
        List<Taught> teaches,
        boolean certificate,
        @Nullable LocalDate lastConfirmedOn,
        boolean stale,
        String description,
        @Nullable String startLink,
        @Nullable String audience,
        @Nullable Boolean accessible,
        CourseConditions conditions,
        Answer bookableWithoutApproval,
        List<RunView> runs,
        List<PrerequisiteView> prerequisites,
        @Nullable Match match,
        @Nullable RuleCode removedBy,
        List<CourseTitle> alternatives,
        List<CourseCard> similar,
        CatalogueView catalogue) {
    static CoursePage of(Explained explained, Viewer viewer, String modelVersion) {
        Explanation explanation = explained.explanation();
        CourseDetails details = explained.details();
        CardMaker cards = CardMaker.of(explained.now(), explained.snapshot(), explained.standing());
        CourseCard card = cards.card(explanation.ranked());
        return new CoursePage(
                card.id(),
                card.title(),
                card.promise(),
                card.provider(),
                card.format(),
                card.selfPaced(),
                card.hours(),
                card.daysAbsent(),
                card.language(),
                card.price(),
                card.budget(),
                card.nextRun(),
                card.distanceKm(),
                card.openRuns(),
                card.teaches(),
                card.certificate(),
                card.lastConfirmedOn(),
                card.stale(),
                explanation.ranked().course().description(),
                details.startLink(),
                details.audience(),
                details.accessible(),
                details.conditions(),
                explanation.ranked().course().bookableWithoutApproval(),
                details.offer().runs().stream()
                        .map(run -> RunView.of(run, explained.now()))
                        .toList(),
                prerequisites(explained),
                viewer.employee() == null ? null : Match.of(explanation.ranked()),
                explanation.removedBy(),
                explanation.alternatives().stream().map(CourseTitle::of).toList(),
                explanation.similar().stream().map(cards::card).toList(),
                CatalogueView.of(explained.snapshot(), modelVersion));
    }

    private static List<PrerequisiteView> prerequisites(Explained explained) {
        CompetencyIndex competencies = explained.snapshot().catalogue().competencies();
        return explained.explanation().ranked().course().presupposes().stream()
                .flatMap(prerequisite -> PrerequisiteView.of(prerequisite, competencies, explained.standing()))
                .toList();
    }

    /** How the course fits the person, though a rule may keep it out of the matches. */
    @Schema(name = "Match")
    record Match(double score, List<FactorView> factors, List<ReasonView> reasons) {
        static Match of(RankedCourse ranked) {
            return new Match(
                    ranked.score(),
                    ranked.contributions().stream().map(FactorView::of).toList(),
                    ranked.reasons().stream().map(ReasonView::of).toList());
        }
    }

    @Schema(name = "Prerequisite")
    record PrerequisiteView(
            Ref competency,
            ProficiencyLevel level,
            @Nullable ProficiencyLevel held,
            boolean met) {
        static Stream<PrerequisiteView> of(Prerequisite prerequisite, CompetencyIndex competencies, Standing standing) {
            int ordinal = competencies.ordinal(prerequisite.competency());
            if (ordinal == CompetencyIndex.UNKNOWN) {
                return Stream.empty();
            }
            ProficiencyLevel held = standing.findHeld(prerequisite.competency());
            boolean met = ProficiencyLevel.step(held) >= prerequisite.level().step();
            return Stream.of(new PrerequisiteView(competencies.entry(ordinal).ref(), prerequisite.level(), held, met));
        }
    }
}
