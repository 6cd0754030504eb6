// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.list;

import de.kommunalcampus.backend.imports.RecordName;
import de.kommunalcampus.backend.imports.reading.CsvRow;
import de.kommunalcampus.backend.tenancy.ListedAdministration;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of the list: keys split over five columns, numbers in groups, decimal commas, names with a designation. */
record ListRow(CsvRow row) {
    /** How the Bavarian rows shorten theirs. */
    private static final Map<String, String> DESIGNATIONS =
            Map.of("St", "Stadt", "M", "Markt", "GKSt", "Große Kreisstadt");

    RecordName place() {
        return row.place();
    }

    String regionalKey() {
        return row.text("land") + row.text("rb") + row.text("kreis") + row.text("vb") + row.text("gemeinde");
    }

    String name() {
        return row.text("gemeindename").split(",", 2)[0].strip();
    }

    ListedAdministration toAdministration(ListedAdministration.Kind kind, boolean municipality) {
        Double people = number("bevoelkerung");
        return new ListedAdministration(
                regionalKey(),
                municipality ? row.text("land") + row.text("rb") + row.text("kreis") + row.text("gemeinde") : null,
                name(),
                designation(),
                kind,
                people == null ? 0 : people.intValue(),
                coordinate("breitengrad", 90),
                coordinate("laengengrad", 180),
                null);
    }

    private @Nullable String designation() {
        String[] parts = row.text("gemeindename").split(",", 2);
        if (parts.length < 2 || parts[1].isBlank()) {
            return null;
        }
        String written = parts[1].strip();
        return DESIGNATIONS.getOrDefault(written, written);
    }

    private @Nullable Double coordinate(String column, double most) {
        Double number = number(column);
        return number == null || Math.abs(number) > most ? null : number;
    }

    private @Nullable Double number(String column) {
        String digits = row.text(column).replaceAll("[\\s\\u00A0\\u202F]", "").replace(',', '.');
        try {
            return digits.isEmpty() ? null : Double.valueOf(digits);
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
