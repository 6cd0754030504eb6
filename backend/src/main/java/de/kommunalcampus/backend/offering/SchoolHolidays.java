// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.offering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/** The school holidays of the Länder as their regulations set them, from the table that comes with the program. */
final class SchoolHolidays {
    private static final String TABLE = "school-holidays.csv";
    private static final int COLUMNS = 4;

    private final Map<Land, List<Named>> byLand;

    private SchoolHolidays(Map<Land, List<Named>> byLand) {
        this.byLand = byLand;
    }

    static SchoolHolidays read() {
        try {
            return new SchoolHolidays(new ClassPathResource(TABLE)
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(Named::parse)
                    .collect(Collectors.groupingBy(Named::land)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Optional<String> on(Land land, LocalDate day) {
        return byLand.getOrDefault(land, List.of()).stream()
                .filter(named -> named.period().holds(day))
                .map(Named::name)
                .findFirst();
    }

    LocalDate knownUntil(Land land) {
        return byLand.getOrDefault(land, List.of()).stream()
                .map(named -> named.period().to())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
    }

    private record Named(Land land, String name, RunSeries.Period period) {
        static Named parse(String line) {
            String[] cells = line.split(";", COLUMNS);
            return new Named(
                    Land.valueOf(cells[0]),
                    cells[1],
                    new RunSeries.Period(LocalDate.parse(cells[2]), LocalDate.parse(cells[3])));
        }
    }
}
