// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import de.kommunalcampus.backend.imports.RecordName;
import org.jspecify.annotations.Nullable;

/**
 * Which record: by its id, else by its place.
 *
 * @param title what it is about
 * @param file only where the upload holds several
 * @param row in a table
 * @param entry in a list, from 1
 */
record ImportRecordView(
        @Nullable String id,
        @Nullable String title,
        @Nullable String file,
        @Nullable Long row,
        @Nullable Long entry) {
    static ImportRecordView of(RecordName name, @Nullable String title) {
        return new ImportRecordView(name.id(), title, name.file(), name.row(), name.entry());
    }
}
