// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.organisation.EmployeeLeft;
import de.kommunalcampus.backend.organisation.EmployeeReturned;
import de.kommunalcampus.backend.organisation.ReportingLines;
import de.kommunalcampus.backend.platform.ChangedMeanwhile;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.profile.ProfileChanged;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Joiners, movers and leavers, one at a time. Superiors follow in the same transaction. */
@Service
public class StaffChanges {
    /** Half of the time after which a leaver is erased. */
    private static final Period KNOWN_LATE = Period.ofMonths(3);

    private final Staff staff;
    private final Units units;
    private final ReportingLines lines;
    private final RepeatedWrites writes;
    private final Renames renames;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StaffChanges(
            Staff staff,
            Units units,
            ReportingLines lines,
            RepeatedWrites writes,
            Renames renames,
            ApplicationEventPublisher events,
            Clock clock) {
        this.staff = staff;
        this.units = units;
        this.lines = lines;
        this.writes = writes;
        this.renames = renames;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws NumberTaken where somebody has the personnel number, also one who has left
     * @throws MailTaken where somebody who works here has the address
     */
    public EmployeeId create(StaffEditor by, StaffEntry entry) {
        EmployeeId id = new EmployeeId(UUID.randomUUID().toString());
        writes.run(() -> {
            staff.lock(by.tenant());
            write(by.tenant(), new StaffWrite(id, true, entry, true));
            tell(by, id, "JOINED");
        });
        return id;
    }

    /**
     * Also moves somebody to another unit and gives other job roles.
     *
     * @param version of what was looked at
     * @throws ChangedMeanwhile where it is different now
     */
    public void change(StaffEditor by, EmployeeId id, String version, StaffEntry entry) {
        writes.run(() -> {
            StaffMember before = lockedVersion(by.tenant(), id, version);
            write(by.tenant(), new StaffWrite(id, false, entry, true));
            renames.tell(by.tenant(), before, entry);
            tell(by, id, "CHANGED");
        });
    }

    /**
     * Ends somebody's access on a day, at once where it has come. What the person did stays.
     *
     * @throws NotOneself where it would be the own access
     * @throws InvalidRequest where the day is so long past that the person would soon be erased for a typing error
     */
    public void leave(SignedInAccount by, EmployeeId id, String version, LocalDate day) {
        if (day.isBefore(LocalDate.now(clock).minus(KNOWN_LATE))) {
            throw new InvalidRequest("on", "is more than three months ago");
        }
        if (id.equals(by.employee())) {
            throw new NotOneself();
        }
        TenantId tenant = by.tenant();
        writes.run(() -> {
            StaffMember member = lockedVersion(tenant, id, version);
            boolean now = !day.isAfter(LocalDate.now(clock));
            // Who has left stays away until somebody takes that back.
            boolean left = now || member.state() == StaffState.LEFT;
            set(tenant, member, left ? StaffState.LEFT : StaffState.ACTIVE, day);
            tell(StaffEditor.of(by), id, left ? "LEFT" : "LEAVES");
        });
    }

    /** Ends somebody's access today, where not a person says so but the administration's directory. */
    public void leave(StaffEditor by, EmployeeId id) {
        writes.run(() -> {
            staff.lock(by.tenant());
            StaffMember member = staff.find(by.tenant(), id).orElseThrow(NotFound::new);
            set(by.tenant(), member, StaffState.LEFT, LocalDate.now(clock));
            tell(by, id, "LEFT");
        });
    }

    /** Gives people another place of work, and changes nothing else of them; those who are not there are left out. */
    public void move(StaffEditor by, Collection<EmployeeId> ids, OrgUnitId unit) {
        TenantId tenant = by.tenant();
        writes.run(() -> {
            staff.lock(tenant);
            List<StaffWrite> moved = staff.listOf(tenant, ids).stream()
                    .map(member ->
                            new StaffWrite(member.id(), false, member.entry().in(unit), false))
                    .toList();
            staff.write(tenant, moved);
            // Whoever headed the unit they leave keeps heading it; who stands above whom follows from that.
            lines.redraw(tenant);
            moved.forEach(write -> {
                events.publishEvent(new ProfileChanged(write.id()));
                tell(by, write.id(), "MOVED");
            });
        });
    }

    /**
     * Takes an end back, whether it has come or not.
     *
     * @throws MailTaken where another person was given the address meanwhile
     */
    public void comeBack(StaffEditor by, EmployeeId id) {
        writes.run(() -> {
            staff.lock(by.tenant());
            StaffMember member = staff.find(by.tenant(), id).orElseThrow(NotFound::new);
            requireOwnMail(by.tenant(), id, member.workMail());
            set(by.tenant(), member, StaffState.ACTIVE, null);
            tell(by, id, "RETURNED");
        });
    }

    /** Ends the access of those whose announced day has come. */
    public int endDue() {
        LocalDate today = LocalDate.now(clock);
        int ended = 0;
        for (var due : staff.listDue(today).entrySet()) {
            for (EmployeeId id : due.getValue()) {
                writes.run(() -> {
                    staff.lock(due.getKey());
                    staff.find(due.getKey(), id)
                            .filter(member ->
                                    member.leftOn() != null && !member.leftOn().isAfter(today))
                            .ifPresent(member -> set(due.getKey(), member, StaffState.LEFT, member.leftOn()));
                });
                ended++;
            }
        }
        return ended;
    }

    private void tell(StaffEditor by, EmployeeId id, String change) {
        events.publishEvent(by.changed(id.value(), change));
    }

    private void set(TenantId tenant, StaffMember member, StaffState state, @Nullable LocalDate leftOn) {
        staff.setState(tenant, List.of(member.id()), state, leftOn, LocalDate.now(clock));
        if (state != member.state()) {
            lines.redraw(tenant);
            events.publishEvent(
                    state == StaffState.LEFT
                            ? new EmployeeLeft(tenant, member.id())
                            : new EmployeeReturned(tenant, member.id()));
        }
    }

    private StaffMember lockedVersion(TenantId tenant, EmployeeId id, String version) {
        staff.lock(tenant);
        StaffMember member = staff.find(tenant, id).orElseThrow(NotFound::new);
        if (!member.version().equals(version)) {
            throw new ChangedMeanwhile();
        }
        return member;
    }

    private void write(TenantId tenant, StaffWrite write) {
        check(tenant, write);
        staff.write(tenant, List.of(write));
        lines.redraw(tenant);
        events.publishEvent(new ProfileChanged(write.id()));
    }

    private void check(TenantId tenant, StaffWrite write) {
        StaffEntry entry = write.entry();
        if (units.find(tenant, entry.unit()).isEmpty()) {
            throw new InvalidRequest("unit", "is unknown");
        }
        Set<JobRoleId> roles = entry.jobRoles().stream().map(RoleShare::role).collect(Collectors.toSet());
        if (roles.size() < entry.jobRoles().size()) {
            throw new InvalidRequest("jobRoles", "names one twice");
        }
        if (!staff.known(tenant, roles).equals(roles)) {
            throw new InvalidRequest("jobRoles", "names an unknown one");
        }
        if (staff.holderOf(tenant, entry.personnelNumber())
                .filter(holder -> !holder.equals(write.id()))
                .isPresent()) {
            throw new NumberTaken();
        }
        requireOwnMail(tenant, write.id(), entry.workMail());
    }

    /** What two have had since before stays until one of them gets another. */
    private void requireOwnMail(TenantId tenant, EmployeeId person, @Nullable String mail) {
        if (mail != null && staff.isMailTaken(tenant, person, mail)) {
            throw new MailTaken();
        }
    }
}
