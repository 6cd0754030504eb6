// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.list;

import de.kommunalcampus.backend.imports.reading.CsvRow;
import de.kommunalcampus.backend.tenancy.ListedAdministration.Kind;
import java.util.Map;
import java.util.Optional;

/**
 * What a row of the list is, by its codes for level and text. The codes are those of the Federal Statistical Office's
 * directory of municipalities (Gemeindeverzeichnis, "Satzart" and "Textkennzeichen").
 */
final class RowKind {
    /**
     * By level and text. Missing on purpose: 41 and 42 are cities, which the level of municipalities has too; 50 and 58
     * are municipalities that administer themselves; 66 are areas in which nobody lives.
     */
    private static final Map<String, Kind> KINDS = Map.ofEntries(
            Map.entry("40/43", Kind.COUNTY),
            Map.entry("40/44", Kind.COUNTY),
            Map.entry("40/45", Kind.COUNTY),
            Map.entry("50/51", Kind.ASSOCIATION),
            Map.entry("50/52", Kind.ASSOCIATION),
            Map.entry("50/53", Kind.ASSOCIATION),
            Map.entry("50/54", Kind.ASSOCIATION),
            Map.entry("50/55", Kind.ASSOCIATION),
            Map.entry("50/56", Kind.ASSOCIATION),
            Map.entry("50/57", Kind.ASSOCIATION),
            Map.entry("60/60", Kind.MARKET_TOWN),
            Map.entry("60/61", Kind.CITY),
            Map.entry("60/62", Kind.CITY),
            Map.entry("60/63", Kind.TOWN),
            Map.entry("60/64", Kind.MUNICIPALITY),
            Map.entry("60/65", Kind.UNINCORPORATED_AREA),
            Map.entry("60/67", Kind.TOWN));

    private RowKind() {}

    static Optional<Kind> of(CsvRow row) {
        return Optional.ofNullable(KINDS.get(row.text("satzart") + "/" + row.text("textkennzeichen")));
    }
}
