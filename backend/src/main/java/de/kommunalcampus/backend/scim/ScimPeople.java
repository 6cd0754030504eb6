// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.staffing.Staff;
import de.kommunalcampus.backend.staffing.StaffChanges;
import de.kommunalcampus.backend.staffing.StaffEntry;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;

/**
 * Joiners, movers and leavers as a directory tells them. Whatever writes here runs in a transaction that holds the lock
 * of {@link Staff}.
 */
@Service
public class ScimPeople {
    private final Staff staff;
    private final StaffChanges changes;
    private final ScimRecords records;
    private final ScimPlacement placement;
    private final ScimBrake brake;
    private final Clock clock;

    ScimPeople(
            Staff staff,
            StaffChanges changes,
            ScimRecords records,
            ScimPlacement placement,
            ScimBrake brake,
            Clock clock) {
        this.staff = staff;
        this.changes = changes;
        this.records = records;
        this.placement = placement;
        this.brake = brake;
        this.clock = clock;
    }

    /** Everybody of the staff list whom no directory took away. Cost: some ten milliseconds for a thousand people. */
    public List<ScimPerson> list(TenantId tenant) {
        Map<EmployeeId, ScimRecord> written = records.listAll(tenant);
        return staff.listAll(tenant).stream()
                .map(member -> new ScimPerson(member, written.get(member.id())))
                .filter(ScimPerson::isVisible)
                .toList();
    }

    /** Those of this user name, in whatever case; cheaper than the whole list, as nobody's document is opened. */
    public List<ScimPerson> named(TenantId tenant, String userName) {
        String wanted = UserNames.key(userName);
        Optional<ScimPerson> written = records.holderOf(tenant, userName).flatMap(id -> find(tenant, id));
        return written.map(List::of)
                .orElseGet(() -> staff.listAll(tenant).stream()
                        .map(member -> new ScimPerson(member, null))
                        .filter(person -> UserNames.key(person.userName()).equals(wanted))
                        .flatMap(person -> find(tenant, person.member().id()).stream())
                        .filter(person -> person.liveRecord() == null)
                        .toList());
    }

    public Optional<ScimPerson> find(TenantId tenant, EmployeeId id) {
        return any(tenant, id).filter(ScimPerson::isVisible);
    }

    /**
     * Somebody new. Whoever has the personnel number already, came by form or file or had left, is that person again.
     *
     * @throws UserNameTaken where another person has the user name
     * @throws PersonTaken where a directory knows the person of this number by another user name
     */
    public EmployeeId create(ScimClient client, ScimEntry entry) {
        TenantId tenant = client.tenant();
        if (records.holderOf(tenant, entry.userName()).isPresent()) {
            throw new UserNameTaken();
        }
        Optional<ScimPerson> known = Optional.ofNullable(entry.personnelNumber())
                .flatMap(number -> staff.holderOf(tenant, number))
                .flatMap(id -> any(tenant, id));
        if (known.isPresent()) {
            if (known.get().liveRecord() != null) {
                throw new PersonTaken();
            }
            write(client, known.get(), entry, !Boolean.FALSE.equals(entry.active()));
            return known.get().member().id();
        }
        EmployeeId id = changes.create(
                client.editor(),
                new StaffEntry(
                        entry.personnelNumber() == null ? "" : entry.personnelNumber(),
                        entry.firstName(),
                        entry.lastName(),
                        placement.unit(tenant, entry.department()).orElse(new OrgUnitId(tenant.value())),
                        placement.roles(tenant, entry.title()).orElse(List.of()),
                        entry.workMail(),
                        null,
                        null));
        ZonedDateTime now = ZonedDateTime.now(clock);
        records.save(tenant, new ScimRecord(id, entry.userName(), entry.document(), now, now, false));
        records.added(tenant, id, now);
        if (Boolean.FALSE.equals(entry.active())) {
            changes.leave(client.editor(), id);
        }
        return id;
    }

    /**
     * The whole of what a directory says of somebody; what it says again changes nothing.
     *
     * @throws UserNameTaken where another person has the user name
     * @throws ManyScimLeavers where it would be one leaver too many
     */
    public void replace(ScimClient client, EmployeeId id, ScimEntry entry) {
        ScimPerson person = find(client.tenant(), id).orElseThrow(NotFound::new);
        boolean active = entry.active() == null ? person.isActive() : entry.active();
        write(client, person, entry, active);
    }

    /** Ends access; what the person did stays. The directory does not find the person any more. */
    public void remove(ScimClient client, EmployeeId id) {
        ScimPerson person = find(client.tenant(), id).orElseThrow(NotFound::new);
        setActive(client, person.member(), false);
        ZonedDateTime now = ZonedDateTime.now(clock);
        records.save(client.tenant(), new ScimRecord(id, "", "", now, now, true));
    }

    private void write(ScimClient client, ScimPerson person, ScimEntry entry, boolean active) {
        TenantId tenant = client.tenant();
        EmployeeId id = person.member().id();
        if (records.holderOf(tenant, entry.userName())
                .filter(holder -> !holder.equals(id))
                .isPresent()) {
            throw new UserNameTaken();
        }
        ScimRecord before = person.liveRecord();
        boolean differs = before == null || !before.document().equals(entry.document());
        StaffEntry wanted = placement.place(tenant, person.member(), before, entry);
        if (!wanted.equals(person.member().entry())) {
            changes.change(client.editor(), id, person.member().version(), wanted);
            differs = true;
        }
        differs |= active != person.isActive();
        setActive(client, person.member(), active);
        if (differs) {
            ZonedDateTime now = ZonedDateTime.now(clock);
            ZonedDateTime created = before == null ? now : before.createdAt();
            records.save(tenant, new ScimRecord(id, entry.userName(), entry.document(), created, now, false));
        }
    }

    private void setActive(ScimClient client, StaffMember member, boolean active) {
        boolean isActive = new ScimPerson(member, null).isActive();
        if (active && !isActive) {
            changes.comeBack(client.editor(), member.id());
            records.added(client.tenant(), member.id(), ZonedDateTime.now(clock));
        } else if (!active && isActive) {
            brake.check(client);
            changes.leave(client.editor(), member.id());
            records.ended(client.tenant(), member.id(), ZonedDateTime.now(clock));
        }
    }

    private Optional<ScimPerson> any(TenantId tenant, EmployeeId id) {
        return staff.find(tenant, id)
                .map(member -> new ScimPerson(member, records.find(tenant, id).orElse(null)));
    }
}
