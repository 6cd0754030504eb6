// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.platform.SearchText;
import de.kommunalcampus.matchingmodel.catalogue.Catalogue;
import de.kommunalcampus.matchingmodel.catalogue.CompetencyEntry;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleEntry;
import de.kommunalcampus.matchingmodel.catalogue.Label;
import de.kommunalcampus.matchingmodel.catalogue.ProviderId;
import de.kommunalcampus.matchingmodel.catalogue.ProviderTable;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import de.kommunalcampus.matchingmodel.catalogue.TextUnderstanding;
import de.kommunalcampus.matchingmodel.catalogue.TextUnderstanding.Meant;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What a text is about, in each list the likeliest first; empty lists where nothing is understood. */
@Schema(name = "Understanding")
record UnderstandingView(
        long catalogueVersion, List<MeantView> competencies, List<MeantView> jobRoles, List<MeantView> providers) {

    static UnderstandingView of(Catalogue catalogue, TenantId viewer, SearchText text) {
        if (text.isEmpty()) {
            return new UnderstandingView(catalogue.version(), List.of(), List.of(), List.of());
        }
        TextUnderstanding meant = catalogue.understand(viewer, text.value());
        return new UnderstandingView(
                catalogue.version(),
                views(
                        meant.competencies(),
                        id -> catalogue.findCompetency(viewer, id).map(CompetencyEntry::ref)),
                views(meant.jobRoles(), id -> catalogue.findJobRole(viewer, id).map(JobRoleEntry::ref)),
                views(meant.providers(), id -> provider(catalogue.courses().providers(), id)));
    }

    private static Optional<Ref> provider(ProviderTable providers, ProviderId id) {
        int ordinal = providers.ordinal(id);
        return ordinal < 0
                ? Optional.empty()
                : Optional.of(new Ref(id.value(), new Label(providers.name(ordinal), null)));
    }

    /** What the viewer may not see has no name for him and is left out. */
    private static <T> List<MeantView> views(List<Meant<T>> meant, Function<T, Optional<Ref>> named) {
        return meant.stream()
                .flatMap(one -> named.apply(one.id()).map(ref -> new MeantView(ref, one.weight())).stream())
                .toList();
    }

    /** @param weight above 0 and up to 1 */
    @Schema(name = "Meant")
    record MeantView(Ref ref, double weight) {}
}
