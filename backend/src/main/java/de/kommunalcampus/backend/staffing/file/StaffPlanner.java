// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.file;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.staffing.StaffEntry;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.backend.staffing.StaffWrite;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Change;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Counts;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Kind;
import de.kommunalcampus.backend.staffing.file.StaffPlan.Leaver;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Compares a file with how things stand. Used once. */
public final class StaffPlanner {
    private final Roster roster;
    private final Choices choices;
    private final StaffSheet sheet;
    private final SheetReading reading;
    private final MemberFinder members;
    private final UnitFinder units;
    private final RoleReading roles;
    private final HeadPlan heads;
    private final List<Change> changes = new ArrayList<>();
    private final List<Leaver> leavers = new ArrayList<>();
    private final Set<EmployeeId> met = new HashSet<>();
    private int unchanged;

    private StaffPlanner(StaffSheet sheet, Choices choices, Roster roster) {
        this.roster = roster;
        this.choices = choices;
        this.sheet = sheet;
        this.reading = SheetReading.of(sheet, choices);
        this.members = new MemberFinder(roster.members(), reading.rows());
        this.units = new UnitFinder(roster.root(), roster.units());
        this.roles = new RoleReading(roster.rolesByName(), reading.issues());
        this.heads = new HeadPlan(roster.units(), reading.issues());
    }

    public static StaffPlan plan(StaffSheet sheet, Choices choices, Roster roster) {
        return new StaffPlanner(sheet, choices, roster).plan();
    }

    private StaffPlan plan() {
        reading.rows().forEach(this::plan);
        Absentees absentees = new Absentees(sheet, choices, roster, reading);
        leavers.addAll(absentees.leavers(met));
        settleMails();
        List<StaffPlan.NewHead> newHeads = heads.changes();
        return new StaffPlan(
                counts(newHeads.size()),
                units.planned(),
                changes,
                leavers,
                newHeads,
                reading.sortedIssues(),
                absentees.notes());
    }

    private void settleMails() {
        MailPlan mails = new MailPlan(roster.members(), leavers, reading.issues());
        List<Change> settled = mails.settle(changes);
        changes.clear();
        settled.stream().filter(mails::changes).forEach(changes::add);
        unchanged += settled.size() - changes.size();
    }

    private void plan(StaffRow row) {
        Optional<StaffMember> known = find(row);
        known.ifPresent(member -> met.add(member.id()));
        Optional<OrgUnitId> unit = unit(row, known);
        if (unit.isEmpty()) {
            return;
        }
        LocalDate leftOn = row.lastDay() == null ? null : row.lastDay().plusDays(1);
        if (leftOn != null && !leftOn.isAfter(roster.today())) {
            leave(row, known, leftOn);
        } else {
            stay(row, known, unit.get(), leftOn);
        }
    }

    private void leave(StaffRow row, Optional<StaffMember> known, LocalDate leftOn) {
        if (known.isEmpty()) {
            reading.reject(row.line(), StaffField.LEFT_ON, IssueKind.ALREADY_LEFT, String.valueOf(row.lastDay()));
        } else if (known.get().state() == StaffState.LEFT || known.get().id().equals(roster.oneself())) {
            unchanged++;
        } else {
            leavers.add(new Leaver(row.line(), known.get(), leftOn));
        }
    }

    private void stay(StaffRow row, Optional<StaffMember> known, OrgUnitId unit, @Nullable LocalDate leftOn) {
        StaffEntry before = known.map(StaffMember::entry).orElse(null);
        StaffEntry after = entry(row, before, unit);
        EmployeeId id = known.map(StaffMember::id)
                .orElseGet(() -> new EmployeeId(UUID.randomUUID().toString()));
        heads.claim(row, unit, id);
        Kind kind = kind(known, before, after, leftOn);
        if (kind == null) {
            unchanged++;
            return;
        }
        boolean rolesChange = before == null || !before.jobRoles().equals(after.jobRoles());
        // Without a column for it the file says nothing against an end that was announced elsewhere.
        LocalDate end = leftOn == null && kind != Kind.RETURNER
                ? known.map(StaffMember::leftOn).orElse(null)
                : leftOn;
        changes.add(new Change(
                row.line(),
                kind,
                new StaffWrite(id, before == null, after, rolesChange),
                known.map(StaffMember::version).orElse(null),
                end));
    }

    private static @Nullable Kind kind(
            Optional<StaffMember> known, @Nullable StaffEntry before, StaffEntry after, @Nullable LocalDate leftOn) {
        if (known.isEmpty() || before == null) {
            return Kind.JOINER;
        }
        if (known.get().state() == StaffState.LEFT) {
            return Kind.RETURNER;
        }
        if (!before.unit().equals(after.unit())) {
            return Kind.MOVER;
        }
        boolean announced = leftOn != null && !leftOn.equals(known.get().leftOn());
        return announced || !before.equals(after) ? Kind.CHANGED : null;
    }

    /** An empty cell leaves what is known as it is. */
    private StaffEntry entry(StaffRow row, @Nullable StaffEntry before, OrgUnitId unit) {
        String number = before == null || before.personnelNumber().isEmpty() ? row.number() : before.personnelNumber();
        return new StaffEntry(
                number,
                row.firstName(),
                row.lastName(),
                unit,
                roles.of(row, before == null ? List.of() : before.jobRoles()),
                row.workMail() == null && before != null ? before.workMail() : row.workMail(),
                row.privatePhone() == null && before != null ? before.privatePhone() : row.privatePhone(),
                row.joinedOn() == null && before != null ? before.joinedOn() : row.joinedOn());
    }

    private Optional<StaffMember> find(StaffRow row) {
        Optional<StaffMember> exact = members.byNumber(row.number());
        if (exact.isPresent()) {
            return exact;
        }
        Optional<StaffMember> zeroless =
                members.byNumberWithoutZeros(row.number()).filter(member -> !met.contains(member.id()));
        if (zeroless.isPresent()) {
            reading.repair(row.line(), StaffField.PERSONNEL_NUMBER, IssueKind.ZEROS_LOST, row.number());
            return zeroless;
        }
        Optional<StaffMember> unnumbered = members.unnumbered(row).filter(member -> !met.contains(member.id()));
        unnumbered.ifPresent(member -> reading.repair(
                row.line(), StaffField.PERSONNEL_NUMBER, IssueKind.MATCHED_WITHOUT_NUMBER, row.number()));
        return unnumbered;
    }

    /** Empty where the row is rejected for it. */
    private Optional<OrgUnitId> unit(StaffRow row, Optional<StaffMember> known) {
        if (!row.namesUnit()) {
            if (known.isEmpty()) {
                reading.reject(row.line(), StaffField.UNIT, IssueKind.MISSING, "");
            }
            return known.map(StaffMember::unit);
        }
        Optional<OrgUnitId> unit = units.find(row);
        if (unit.isEmpty() && units.isAmbiguous(row)) {
            reading.issues()
                    .add(new RowIssue(
                            row.line(), StaffField.UNIT, IssueKind.UNIT_AMBIGUOUS, row.unitName(), units.meant(row)));
            return unit;
        }
        if (unit.isEmpty() && choices.createUnits()) {
            unit = units.plan(row);
        }
        if (unit.isEmpty()) {
            boolean numbered = !row.unitNumber().isEmpty();
            reading.reject(
                    row.line(),
                    numbered ? StaffField.UNIT_NUMBER : StaffField.UNIT,
                    IssueKind.UNIT_UNKNOWN,
                    numbered ? row.unitNumber() : row.unitName());
        }
        return unit;
    }

    private Counts counts(int newHeads) {
        return new Counts(
                sheet.lines().size(),
                count(Kind.JOINER),
                count(Kind.RETURNER),
                count(Kind.MOVER),
                count(Kind.CHANGED),
                unchanged,
                leavers.size(),
                reading.rejected(),
                reading.repaired(),
                units.planned().size(),
                newHeads,
                roster.active());
    }

    private int count(Kind kind) {
        return (int) changes.stream().filter(change -> change.kind() == kind).count();
    }
}
