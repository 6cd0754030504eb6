// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.imports.web;

import de.kommunalcampus.backend.imports.Finding;
import de.kommunalcampus.backend.imports.NoteCode;
import java.util.Map;

/**
 * Something about the file as a whole.
 *
 * @param parameters the values of the code, by name
 * @param detail the same as an English sentence
 */
record ImportNoteView(NoteCode code, Map<String, String> parameters, String detail) {
    static ImportNoteView of(Finding<NoteCode> note) {
        return new ImportNoteView(note.code(), note.parameters(), note.detail());
    }
}
