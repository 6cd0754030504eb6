// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Leaver;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Whom a file that is stated to be complete lacks. A file that may be incomplete all the same removes nobody, and never
 * the person who takes it over, nor who has no number that it could name.
 */
final class Absentees {
    private final StaffSheet sheet;
    private final Choices choices;
    private final Roster roster;
    private final SheetReading reading;

    Absentees(StaffSheet sheet, Choices choices, Roster roster, SheetReading reading) {
        this.sheet = sheet;
        this.choices = choices;
        this.roster = roster;
        this.reading = reading;
    }

    List<Leaver> leavers(Set<EmployeeId> met) {
        if (!choices.complete() || !trustworthy()) {
            return List.of();
        }
        Set<String> named = reading.namedNumbers();
        return roster.members().stream()
                .filter(this::canLeave)
                .filter(member -> !met.contains(member.id()) && !isNamed(member, named))
                .map(member -> new Leaver(null, member, roster.today()))
                .toList();
    }

    private boolean canLeave(StaffMember member) {
        return member.state() == StaffState.ACTIVE
                && member.personnelNumber() != null
                && !member.id().equals(roster.oneself());
    }

    private static boolean isNamed(StaffMember member, Set<String> named) {
        return named.contains(MemberFinder.zeroless(String.valueOf(member.personnelNumber())));
    }

    private boolean trustworthy() {
        return sheet.whole() && !reading.rows().isEmpty() && reading.withoutNumber() == 0;
    }

    List<FileNote> notes() {
        List<FileNote> notes = new ArrayList<>();
        note(notes, sheet.guessed(), FileNote.Kind.ENCODING_GUESSED, 0);
        note(notes, !sheet.whole(), FileNote.Kind.CUT_OFF, 0);
        note(notes, reading.rows().isEmpty(), FileNote.Kind.NO_ROWS, 0);
        note(notes, reading.withoutNumber() > 0, FileNote.Kind.NUMBERS_UNREADABLE, reading.withoutNumber());
        long swapped = reading.withSomethingElseForAName();
        note(notes, swapped * 2 > sheet.lines().size(), FileNote.Kind.COLUMNS_SWAPPED, swapped);
        if (choices.complete()) {
            noteThoseWhoStay(notes);
        }
        return notes;
    }

    private void noteThoseWhoStay(List<FileNote> notes) {
        long unnumbered = roster.members().stream()
                .filter(member -> member.state() == StaffState.ACTIVE && member.personnelNumber() == null)
                .count();
        note(notes, unnumbered > 0, FileNote.Kind.PEOPLE_WITHOUT_NUMBER, unnumbered);
        Set<String> named = reading.namedNumbers();
        boolean missing = roster.members().stream()
                .anyMatch(member -> member.id().equals(roster.oneself())
                        && member.personnelNumber() != null
                        && !isNamed(member, named));
        note(notes, missing, FileNote.Kind.ONESELF_MISSING, 0);
    }

    private static void note(List<FileNote> notes, boolean holds, FileNote.Kind kind, long count) {
        if (holds) {
            notes.add(new FileNote(kind, count));
        }
    }
}
