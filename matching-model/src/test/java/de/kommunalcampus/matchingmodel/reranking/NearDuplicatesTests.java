// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.reranking;

import static de.kommunalcampus.matchingmodel.testing.CourseBuilder.course;
import static de.kommunalcampus.matchingmodel.testing.World.world;
import static org.assertj.core.api.Assertions.assertThat;

import de.kommunalcampus.matchingmodel.catalogue.CourseIndex;
import de.kommunalcampus.matchingmodel.testing.World;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearDuplicatesTests {

    /** Courses 0, 1, … with these titles. */
    private static CourseIndex courses(List<String> titles) {
        World world = world();
        for (int i = 0; i < titles.size(); i++) {
            world.offering(course("c%02d".formatted(i)).titled(titles.get(i)));
        }
        return world.build().courses();
    }

    private static NearDuplicates.Result apply(List<String> titles) {
        return new NearDuplicates(courses(titles))
                .apply(IntStream.range(0, titles.size()).boxed().toList());
    }

    @Test
    void leaveTwoOfATitleAndMoveTheThirdBehindTheTenth() {
        List<String> titles = List.of("AA", "aa!", "AA", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k");

        NearDuplicates.Result result = apply(titles);

        assertThat(result.order()).containsExactly(0, 1, 3, 4, 5, 6, 7, 8, 9, 10, 2, 11, 12);
        assertThat(result.moved()).containsExactly(new Move(2, 3, 11, MoveCause.SAME_TITLE));
    }

    @Test
    void tellTitlesApartThatHappenToHaveTheSameHash() {
        assertThat("an").hasSameHashCodeAs("c0");

        NearDuplicates.Result result = apply(List.of("an", "an", "c0", "b", "c", "d", "e", "f", "g", "h", "i"));

        assertThat(result.moved()).isEmpty();
    }

    @Test
    void changeNothingWithoutDuplicates() {
        NearDuplicates.Result result = apply(List.of("a", "b", "c"));

        assertThat(result.order()).containsExactly(0, 1, 2);
        assertThat(result.moved()).isEmpty();
    }

    @Test
    void keepEveryCourseWhereThereIsNothingElse() {
        NearDuplicates.Result result = apply(Collections.nCopies(40, "A"));

        assertThat(result.order()).hasSize(40).doesNotHaveDuplicates().startsWith(0, 1, 2);
        assertThat(result.moved()).isEmpty();
    }
}
