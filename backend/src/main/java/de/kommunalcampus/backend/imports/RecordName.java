// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * Names a record for the person who has the file: by an id or an address, else by where it stands.
 *
 * @param file only where the input has several
 * @param row in a table, as a spreadsheet counts it or after the header of a CSV file
 * @param entry in a list, from 1
 */
public record RecordName(
        @Nullable String id,
        @Nullable String file,
        @Nullable Long row,
        @Nullable Long entry) implements Comparable<RecordName> {
    private static final Comparator<RecordName> ORDER = Comparator.comparing(RecordName::toString);

    public static RecordName id(String id) {
        return new RecordName(id, null, null, null);
    }

    public static RecordName row(@Nullable String file, long row) {
        return new RecordName(null, file, row, null);
    }

    public static RecordName entry(long entry) {
        return new RecordName(null, null, null, entry);
    }

    @Override
    public int compareTo(RecordName other) {
        return ORDER.compare(this, other);
    }

    /** English, for a terminal. */
    @Override
    public String toString() {
        if (id != null) {
            return id;
        }
        return (file == null ? "" : file + " ") + (row == null ? "entry " + entry : "row " + row);
    }
}
