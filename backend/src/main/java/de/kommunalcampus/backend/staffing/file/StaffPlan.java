// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffWrite;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What taking over a file would do. */
public record StaffPlan(
        Counts counts,
        List<NewUnit> newUnits,
        List<Change> changes,
        List<Leaver> leavers,
        List<NewHead> heads,
        List<RowIssue> issues,
        List<FileNote> notes) {
    /** Above this part of those who work here, a person names the number of leavers first. */
    private static final double USUAL_LEAVERS = 0.1;

    public StaffPlan {
        newUnits = List.copyOf(newUnits);
        changes = List.copyOf(changes);
        leavers = List.copyOf(leavers);
        heads = List.copyOf(heads);
        issues = List.copyOf(issues);
        notes = List.copyOf(notes);
    }

    public boolean changesNothing() {
        return newUnits.isEmpty() && changes.isEmpty() && leavers.isEmpty() && heads.isEmpty();
    }

    /** Whether so many leave that a person has to name their number. */
    public boolean manyLeave() {
        return leavers.size() > USUAL_LEAVERS * counts.active();
    }

    /**
     * Every row is one of joiner, returner, mover, changed, unchanged, leaver by its own last day, and rejected.
     *
     * @param active who work here before it
     * @param leavers by their last day or because the file, stated to be complete, lacks them
     * @param repaired rows that are taken over without one of their values
     */
    public record Counts(
            int rows,
            int joiners,
            int returners,
            int movers,
            int changed,
            int unchanged,
            int leavers,
            int rejected,
            int repaired,
            int newUnits,
            int heads,
            long active) {}

    /** What becomes of one person. */
    public enum Kind {
        JOINER,
        RETURNER,
        MOVER,
        CHANGED
    }

    /**
     * @param version the person must still have; null for a joiner
     * @param leavesOn the first day without access, announced; null for none
     */
    public record Change(
            int row,
            Kind kind,
            StaffWrite write,
            @Nullable String version,
            @Nullable LocalDate leavesOn) {}

    /** @param row null for who is missing in the file */
    public record Leaver(@Nullable Integer row, StaffMember member, LocalDate leftOn) {}

    /** @param parent may be another new one, which then comes before */
    public record NewUnit(OrgUnitId id, String number, String name, OrgUnitId parent) {}

    /** @param head null where nobody heads it any more */
    public record NewHead(OrgUnitId unit, @Nullable EmployeeId head) {}
}
