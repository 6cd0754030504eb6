// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.ranking;

import static de.kommunalcampus.matchingmodel.testing.World.NOW;
import static de.kommunalcampus.matchingmodel.testing.World.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CatalogueContent;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyId;
import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.catalogue.Price;
import de.kommunalcampus.matchingmodel.catalogue.RunEntry;
import de.kommunalcampus.matchingmodel.catalogue.TaughtCompetency;
import de.kommunalcampus.matchingmodel.need.EmployeeProfile;
import de.kommunalcampus.matchingmodel.need.LearningNeed;
import de.kommunalcampus.matchingmodel.need.NeedItem;
import de.kommunalcampus.matchingmodel.retrieval.Filters;
import de.kommunalcampus.matchingmodel.scoring.Emphasis;
import de.kommunalcampus.matchingmodel.scoring.PublishedScorer;
import de.kommunalcampus.matchingmodel.scoring.RankingWeights;
import de.kommunalcampus.matchingmodel.testing.CourseBuilder;
import de.kommunalcampus.matchingmodel.testing.SyntheticCatalogue;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is better in one respect and equal in all others never scores less: 100,000 random pairs. */
class MonotonicityTests {

    private static final int ROUNDS = 500;
    private static final int COURSES = 300;
    private static final int PAIRS = 100_000;

    private enum Improvement {
        COVERS_MORE,
        SURER,
        CHEAPER,
        NEARER,
        EARLIER,
        LESS_ABSENT,
        FRESHER,
        CERTIFIED
    }

    private final SplittableRandom random = new SplittableRandom(42);
    private final Map<Improvement, Integer> better = new EnumMap<>(Improvement.class);
    private final Map<Improvement, Integer> tried = new EnumMap<>(Improvement.class);

    @Test
    void anImprovementNeverLowersAScore() {
        for (int round = 0; round < ROUNDS; round++) {
            compareOneCatalogue(round);
        }
        assertThat(tried.values().stream().mapToInt(count -> count).sum()).isGreaterThan(PAIRS);
        for (Improvement improvement : Improvement.values()) {
            assertThat(better.getOrDefault(improvement, 0))
                    .as("pairs that %s raised", improvement)
                    .isGreaterThan(200);
        }
    }

    private void compareOneCatalogue(int seed) {
        SyntheticCatalogue synthetic = new SyntheticCatalogue(seed, 40, 5);
        CatalogueContent content = synthetic.content(COURSES);
        EmployeeProfile profile = synthetic.employee();
        LearningNeed need = LearningNeed.of(profile, Catalogue.of(1, content), TODAY);
        List<CourseEntry> courses = new ArrayList<>();
        List<Improvement> improvements = new ArrayList<>();
        for (CourseEntry course : content.courses()) {
            Improvement improvement = Improvement.values()[random.nextInt(Improvement.values().length)];
            improve(course, improvement, profile, need).ifPresent(improved -> {
                courses.add(CourseBuilder.like(course, "x%05d-0".formatted(courses.size() / 2))
                        .build());
                courses.add(improved.apply("x%05d-1".formatted(courses.size() / 2)));
                improvements.add(improvement);
            });
        }
        Catalogue catalogue = Catalogue.of(
                1, new CatalogueContent(content.competencies(), content.jobRoles(), courses, content.obligations()));
        PublishedScorer scorer = Request.of(
                        catalogue, profile, "", Filters.none(), NOW, RankingWeights.published(), Emphasis.published())
                .scorer();
        for (int pair = 0; pair < improvements.size(); pair++) {
            double before = scorer.score(2 * pair);
            double after = scorer.score(2 * pair + 1);
            assertThat(after)
                    .as("%s of %s", improvements.get(pair), courses.get(2 * pair))
                    .isGreaterThanOrEqualTo(before);
            tried.merge(improvements.get(pair), 1, Integer::sum);
            better.merge(improvements.get(pair), after > before ? 1 : 0, Integer::sum);
        }
    }

    private interface Improved {
        CourseEntry apply(String id);
    }

    /** Empty where the course leaves nothing to improve in this respect. */
    private Optional<Improved> improve(
            CourseEntry course, Improvement improvement, EmployeeProfile profile, LearningNeed need) {
        return switch (improvement) {
            case COVERS_MORE -> coverMore(course, need);
            case SURER -> makeSurer(course);
            case CHEAPER ->
                course.price() instanceof Price.Known known
                        ? Optional.of(id -> CourseBuilder.like(course, id)
                                .costing(known.gross().movePointLeft(1).toPlainString())
                                .build())
                        : Optional.empty();
            case NEARER -> moveRuns(course, run -> nearer(run, profile));
            case EARLIER -> moveRuns(course, this::earlier);
            case LESS_ABSENT -> {
                Double days = course.daysAbsent();
                yield days == null || days == 0
                        ? Optional.empty()
                        : Optional.of(id ->
                                CourseBuilder.like(course, id).absent(days / 2).build());
            }
            case FRESHER ->
                Optional.of(
                        id -> CourseBuilder.like(course, id).confirmedOn(TODAY).build());
            case CERTIFIED ->
                course.certificate()
                        ? Optional.empty()
                        : Optional.of(
                                id -> CourseBuilder.like(course, id).certified().build());
        };
    }

    private static Optional<Improved> coverMore(CourseEntry course, LearningNeed need) {
        Map<CompetencyId, TaughtCompetency> taught = course.teaches().stream()
                .collect(Collectors.toMap(TaughtCompetency::competency, tag -> tag, (one, other) -> one));
        Optional<NeedItem> uncovered = need.items().stream()
                .filter(item -> !taught.containsKey(item.competency()))
                .findFirst();
        return uncovered.map(item -> id -> CourseBuilder.like(course, id)
                .teaching(item.competency().value(), item.from(), item.to())
                .build());
    }

    private static Optional<Improved> makeSurer(CourseEntry course) {
        if (course.teaches().stream().allMatch(tag -> tag.confidence() == 1)) {
            return Optional.empty();
        }
        return Optional.of(id -> {
            CourseEntry bare = CourseBuilder.like(course, id).build();
            CourseBuilder sure = CourseBuilder.like(bare, id).withoutTags();
            bare.teaches().forEach(tag -> sure.teaching(tag.competency().value(), tag.from(), tag.to()));
            return sure.build();
        });
    }

    private interface RunMove {
        @Nullable
        RunEntry apply(RunEntry run);
    }

    private static Optional<Improved> moveRuns(CourseEntry course, RunMove move) {
        List<RunEntry> moved = new ArrayList<>();
        for (RunEntry run : course.runs()) {
            RunEntry better = move.apply(run);
            moved.add(better == null ? run : better);
        }
        return moved.equals(course.runs())
                ? Optional.empty()
                : Optional.of(
                        id -> CourseBuilder.like(course, id).withRuns(moved).build());
    }

    private @Nullable RunEntry nearer(RunEntry run, EmployeeProfile profile) {
        if (run.latitude() == null || run.longitude() == null) {
            return null;
        }
        double latitude = Objects.requireNonNull(profile.constraints().latitude());
        double longitude = Objects.requireNonNull(profile.constraints().longitude());
        return new RunEntry(
                run.id(),
                run.start(),
                run.end(),
                run.seats(),
                run.seatsTaken(),
                run.registrationDeadline(),
                run.online(),
                latitude + (run.latitude() - latitude) / 2,
                longitude + (run.longitude() - longitude) / 2);
    }

    /** By whole weeks, so that weekdays stay; never into the past, and the deadline stays where it is. */
    private @Nullable RunEntry earlier(RunEntry run) {
        int weeks = 1 + random.nextInt(8);
        LocalDate deadline = run.registrationDeadline();
        if (!run.start().minusWeeks(weeks).isAfter(NOW)) {
            return null;
        }
        return new RunEntry(
                run.id(),
                run.start().minusWeeks(weeks),
                run.end().minusWeeks(weeks),
                run.seats(),
                run.seatsTaken(),
                deadline,
                run.online(),
                run.latitude(),
                run.longitude());
    }
}
