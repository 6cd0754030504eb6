// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering.graph;

import de.kommunalcampus.backend.offering.OfferSheet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sheets as they are kept. A field of a version to come is left out where an older program reads it. */
final class SheetJson {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private SheetJson() {}

    static String write(OfferSheet sheet) {
        return MAPPER.writeValueAsString(sheet);
    }

    static OfferSheet read(String json) {
        return MAPPER.readValue(json, OfferSheet.class);
    }
}
