// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.catalogue.CourseEntry;
import de.kommunalcampus.matchingmodel.ranking.Removed;
import de.kommunalcampus.matchingmodel.retrieval.RuleCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

@Schema(name = "Removed")
record RemovedView(RuleCode rule, int count, List<Example> examples) {
    static RemovedView of(Removed removed) {
        return new RemovedView(
                removed.rule(),
                removed.count(),
                removed.examples().stream().map(Example::of).toList());
    }

    /** @param otherRunOn the day on which a run of the same course starts that can be joined instead */
    @Schema(name = "RemovedExample")
    record Example(
            CourseTitle course,
            @Nullable CourseTitle alternative,
            @Nullable LocalDate otherRunOn) {
        static Example of(Removed.Example example) {
            CourseEntry alternative = example.alternative();
            return new Example(
                    CourseTitle.of(example.course()),
                    alternative == null ? null : CourseTitle.of(alternative),
                    example.otherRun() == null
                            ? null
                            : example.otherRun().start().toLocalDate());
        }
    }
}
