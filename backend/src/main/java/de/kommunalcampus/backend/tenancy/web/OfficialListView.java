// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.tenancy.ListedAdministration;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param known how many administrations the list has; none before it was imported */
@Schema(name = "OfficialList")
record OfficialListView(List<EntryView> entries, long known) {
    @Schema(name = "OfficialListEntry")
    record EntryView(
            String regionalKey,
            @Nullable String municipalityKey,
            String name,
            @Nullable String designation,
            ListedAdministration.Kind kind,
            int inhabitants,
            @Nullable String tenantId) {}

    static OfficialListView of(List<ListedAdministration> found, long known) {
        return new OfficialListView(
                found.stream()
                        .map(entry -> new EntryView(
                                entry.regionalKey(),
                                entry.municipalityKey(),
                                entry.name(),
                                entry.designation(),
                                entry.kind(),
                                entry.inhabitants(),
                                entry.tenantId()))
                        .toList(),
                known);
    }
}
