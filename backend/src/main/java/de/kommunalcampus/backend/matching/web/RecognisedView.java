// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.Recognised;
import de.kommunalcampus.matchingmodel.catalogue.Recognised.Found;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TaskEntry;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What was found in a person's own words, in each list the surest first. */
@Schema(name = "Recognised")
record RecognisedView(List<FoundView> tasks, List<FoundView> competencies, List<FoundView> jobRoles) {

    static RecognisedView of(Catalogue catalogue, TenantId viewer, String text) {
        Recognised recognised = catalogue.recognise(viewer, text);
        return new RecognisedView(
                views(recognised.tasks(), id -> catalogue.findTask(viewer, id).map(TaskEntry::ref)),
                views(
                        recognised.competencies(),
                        id -> catalogue.findCompetency(viewer, id).map(CompetencyEntry::ref)),
                views(
                        recognised.jobRoles(),
                        id -> catalogue.findJobRole(viewer, id).map(JobRoleEntry::ref)));
    }

    private static <T> List<FoundView> views(List<Found<T>> found, Function<T, Optional<Ref>> named) {
        return found.stream()
                .flatMap(one -> named.apply(one.id()).map(ref -> new FoundView(ref, one.words())).stream())
                .toList();
    }

    /** @param words of the text, that led there */
    @Schema(name = "Found")
    record FoundView(Ref ref, List<String> words) {}
}
