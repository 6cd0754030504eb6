// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching.web;

import de.kommunalcampus.backend.matching.CatalogueSnapshot;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;

/** What an answer was made from. */
@Schema(name = "Catalogue")
record CatalogueView(long version, OffsetDateTime asOf, String modelVersion) {
    static CatalogueView of(CatalogueSnapshot snapshot, String modelVersion) {
        return new CatalogueView(snapshot.catalogue().version(), snapshot.asOf().toOffsetDateTime(), modelVersion);
    }
}
