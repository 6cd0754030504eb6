// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

/** Something about a file as a whole. */
public record FileNote(Kind kind, long count) {
    /** What can be worth knowing; most of them keep everybody here. */
    public enum Kind {
        ENCODING_GUESSED,
        /** Perhaps cut off: nobody leaves. */
        CUT_OFF,
        /** Nobody leaves. */
        NO_ROWS,
        /** So many rejected rows tell no number: nobody leaves. */
        NUMBERS_UNREADABLE,
        /** So many rows have something else where a name belongs. */
        COLUMNS_SWAPPED,
        /** So many people have no number, so that no file can miss them: they stay. */
        PEOPLE_WITHOUT_NUMBER,
        /** The file lacks the person who takes it over, who stays. */
        ONESELF_MISSING
    }

    static FileNote of(Kind kind) {
        return new FileNote(kind, 0);
    }
}
