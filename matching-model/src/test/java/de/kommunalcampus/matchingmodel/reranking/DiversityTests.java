// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reranking;

import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.CourseFormat;
import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.testing.World;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiversityTests {

    private static final CourseFormat[] FORMATS = CourseFormat.values();

    private static Diversity.Result apply(
            int courses,
            IntFunction<String> provider,
            IntFunction<CourseFormat> format,
            IntFunction<Integer> competency,
            IntToDoubleFunction score) {
        World world = world();
        for (int i = 0; i < courses; i++) {
            world.offering(course("c%02d".formatted(i)).by(provider.apply(i)).as(format.apply(i)));
        }
        CourseIndex index = world.build().courses();
        return new Diversity(index, competency::apply, score)
                .apply(IntStream.range(0, courses).boxed().toList());
    }

    @Test
    void leavesFourOfAProviderAmongTheFirstTen() {
        Diversity.Result result =
                apply(14, i -> i < 6 ? "big" : "p" + i, i -> FORMATS[i % 13], i -> i, i -> 1 - i / 100.0);

        assertThat(result.order()).containsExactly(0, 1, 2, 3, 6, 7, 8, 9, 10, 11, 4, 5, 12, 13);
        assertThat(result.deferred()).containsOnlyKeys(4, 5).containsValue(MoveCause.SAME_PROVIDER);
    }

    @Test
    void leavesSixOfAFormatAndFiveOfACompetency() {
        Diversity.Result formats = apply(
                14, i -> "p" + i, i -> i < 8 ? CourseFormat.SEMINAR : FORMATS[2 + i % 11], i -> i, i -> 1 - i / 100.0);
        Diversity.Result competencies =
                apply(14, i -> "p" + i, i -> FORMATS[i % 13], i -> i < 7 ? 1 : 100 + i, i -> 1 - i / 100.0);

        assertThat(formats.deferred()).containsKey(6).containsValue(MoveCause.SAME_FORMAT);
        assertThat(formats.order().subList(0, 7)).containsExactly(0, 1, 2, 3, 4, 5, 8);
        assertThat(competencies.deferred()).containsOnlyKeys(5, 6).containsValue(MoveCause.SAME_COMPETENCY);
    }

    @Test
    void nothingGivesWayToWhatScoresFarLess() {
        Diversity.Result result =
                apply(14, i -> i < 10 ? "big" : "p" + i, i -> FORMATS[i % 13], i -> i, i -> i < 10 ? 0.9 : 0.5);

        assertThat(result.order()).isEqualTo(IntStream.range(0, 14).boxed().toList());
        assertThat(result.deferred()).isEmpty();
    }

    @Test
    void keepsEveryCourseAndTheOrderOfAnOnlyProvider() {
        Diversity.Result result = apply(40, i -> "only", i -> CourseFormat.SEMINAR, i -> 1, i -> 1);

        assertThat(result.order()).isEqualTo(IntStream.range(0, 40).boxed().toList());
        assertThat(List.copyOf(result.deferred().keySet())).isEmpty();
    }
}
