// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.list;

import de.kommunalcampus.backend.imports.ImportLedger;
import de.kommunalcampus.backend.imports.IssueCode;
import de.kommunalcampus.backend.imports.reading.CsvRow;
import de.kommunalcampus.backend.imports.reading.CsvTable;
import de.kommunalcampus.backend.tenancy.ListedAdministration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the rows of the list that are administrations. States and regions are none, nor are areas in which nobody lives,
 * and what the list repeats on several levels is taken on one.
 */
final class ListReader {
    static final List<String> COLUMNS = List.of(
            "satzart",
            "textkennzeichen",
            "land",
            "rb",
            "kreis",
            "vb",
            "gemeinde",
            "gemeindename",
            "bevoelkerung",
            "laengengrad",
            "breitengrad");

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private static final int MUNICIPALITY_DIGITS = 12;

    private final ImportLedger ledger;
    private final Set<String> seen = new HashSet<>();
    private final List<ListedAdministration> municipalities = new ArrayList<>();
    private final List<ListedAdministration> above = new ArrayList<>();

    ListReader(ImportLedger ledger) {
        this.ledger = ledger;
    }

    List<ListedAdministration> read(CsvTable table) {
        table.forEach(COLUMNS, this::read);
        Territories territories = new Territories(municipalities);
        List<ListedAdministration> all = new ArrayList<>(municipalities);
        above.forEach(administration -> all.add(territories.complete(administration)));
        return all;
    }

    private void read(CsvRow row) {
        RowKind.of(row).ifPresent(kind -> read(kind, new ListRow(row)));
    }

    private void read(ListedAdministration.Kind kind, ListRow row) {
        ledger.read(1);
        String key = row.regionalKey();
        if (key.length() != digits(kind) || !DIGITS.matcher(key).matches()) {
            ledger.rejected(row.place(), "land", IssueCode.NOT_A_KEY.with(key));
        } else if (row.name().isEmpty()) {
            ledger.rejected(row.place(), "gemeindename", IssueCode.MISSING.with());
        } else if (!seen.add(key)) {
            ledger.rejected(row.place(), "land", IssueCode.REPEATED.with(key));
        } else {
            (isMunicipality(kind) ? municipalities : above).add(row.toAdministration(kind, isMunicipality(kind)));
        }
    }

    private static boolean isMunicipality(ListedAdministration.Kind kind) {
        return digits(kind) == MUNICIPALITY_DIGITS;
    }

    private static int digits(ListedAdministration.Kind kind) {
        return switch (kind) {
            case COUNTY -> Territories.COUNTY_DIGITS;
            case ASSOCIATION -> Territories.ASSOCIATION_DIGITS;
            case CITY, TOWN, MARKET_TOWN, MUNICIPALITY, UNINCORPORATED_AREA -> MUNICIPALITY_DIGITS;
        };
    }
}
