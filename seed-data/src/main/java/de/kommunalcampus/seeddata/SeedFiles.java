// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.seeddata;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The files of one sample world, each read once, seen from the day of loading. */
final class SeedFiles {

    /** Where the files are: on the class path, or in a folder. */
    @FunctionalInterface
    interface Source {
        InputStream open(String file) throws IOException;
    }

    private final Source source;
    private final LocalDate loadingDay;
    private final Map<String, CsvTable> tables = new HashMap<>();
    private final Map<String, Set<String>> ids = new HashMap<>();

    SeedFiles(Source source, LocalDate loadingDay) {
        this.source = source;
        this.loadingDay = loadingDay;
    }

    LocalDate loadingDay() {
        return loadingDay;
    }

    CsvTable table(String file) {
        return tables.computeIfAbsent(file, this::read);
    }

    Set<String> ids(String file) {
        return ids.computeIfAbsent(file, name -> table(name).ids());
    }

    private CsvTable read(String file) {
        try (InputStream content = source.open(file)) {
            return CsvTable.read(file, content, this);
        } catch (IOException e) {
            throw new SeedDataException(file, e);
        }
    }
}
