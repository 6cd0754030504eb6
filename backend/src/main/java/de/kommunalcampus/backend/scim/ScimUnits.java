// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.staffing.Staff;
import de.kommunalcampus.backend.staffing.StaffChanges;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import de.kommunalcampus.backend.staffing.StaffUnit;
import de.kommunalcampus.backend.staffing.UnitChanges;
import de.kommunalcampus.backend.staffing.UnitEntry;
import de.kommunalcampus.backend.staffing.Units;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * The units of an administration as a directory tells them. The administration itself is no group: whoever is in none
 * works for it. Whatever writes here runs in a transaction that holds the lock of {@link Staff}.
 */
@Service
public class ScimUnits {
    private final Staff staff;
    private final StaffChanges people;
    private final Units units;
    private final UnitChanges changes;
    private final ScimMarks marks;
    private final ScimRecords records;
    private final ScimBrake brake;
    private final Clock clock;

    ScimUnits(
            Staff staff,
            StaffChanges people,
            Units units,
            UnitChanges changes,
            ScimMarks marks,
            ScimRecords records,
            ScimBrake brake,
            Clock clock) {
        this.staff = staff;
        this.people = people;
        this.units = units;
        this.changes = changes;
        this.marks = marks;
        this.records = records;
        this.brake = brake;
        this.clock = clock;
    }

    public List<ScimGroup> list(TenantId tenant) {
        List<StaffUnit> all = units.list(tenant);
        Map<OrgUnitId, ScimMark> written = marks.listAll(tenant);
        Map<EmployeeId, ScimRecord> known = records.listAll(tenant);
        Map<OrgUnitId, List<ScimPerson>> working = staff.listAll(tenant).stream()
                .filter(member -> member.state() == StaffState.ACTIVE)
                .map(member -> new ScimPerson(member, known.get(member.id())))
                .collect(Collectors.groupingBy(person -> person.member().unit()));
        Map<OrgUnitId, List<StaffUnit>> below = new HashMap<>();
        all.forEach(unit -> {
            OrgUnitId parent = unit.unit().parent();
            if (parent != null) {
                below.computeIfAbsent(parent, above -> new ArrayList<>()).add(unit);
            }
        });
        return all.stream()
                .filter(unit -> unit.unit().parent() != null)
                .map(unit -> {
                    OrgUnitId id = unit.unit().id();
                    return new ScimGroup(
                            unit,
                            written.get(id),
                            working.getOrDefault(id, List.of()),
                            below.getOrDefault(id, List.of()));
                })
                .toList();
    }

    public Optional<ScimGroup> find(TenantId tenant, OrgUnitId id) {
        return list(tenant).stream()
                .filter(group -> group.unit().unit().id().equals(id))
                .findFirst();
    }

    /**
     * A new unit right below the administration.
     *
     * @throws ExternalIdTaken where another unit has the external id
     * @throws InvalidRequest where a member is unknown
     */
    public OrgUnitId create(ScimClient client, ScimGroupEntry entry) {
        checkExternalId(list(client.tenant()), entry.externalId(), null);
        OrgUnitId id = changes.create(client.editor(), new UnitEntry("", entry.name(), root(client), null, null));
        ZonedDateTime now = ZonedDateTime.now(clock);
        marks.save(client.tenant(), id, new ScimMark(entry.externalId(), now, now));
        marks.added(client.tenant(), id, now);
        fill(client, find(client.tenant(), id).orElseThrow(NotFound::new), entry.members());
        return id;
    }

    /**
     * Renames, and moves people and units in and out; who or what goes out belongs to the administration itself then.
     *
     * @throws ExternalIdTaken where another unit has the external id
     * @throws InvalidRequest where a member is unknown
     * @throws ManyScimUnits where it would empty one unit too many
     */
    public void replace(ScimClient client, OrgUnitId id, ScimGroupEntry entry) {
        List<ScimGroup> all = list(client.tenant());
        ScimGroup before = all.stream()
                .filter(group -> group.unit().unit().id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
        // Two that have the same one from earlier days can still be told apart by the client, and changed.
        if (!Objects.equals(before.externalId(), entry.externalId())) {
            checkExternalId(all, entry.externalId(), id);
        }
        ScimMark mark = before.mark();
        boolean differs = mark == null || !Objects.equals(mark.externalId(), entry.externalId());
        StaffUnit unit = before.unit();
        if (!unit.unit().name().equals(entry.name())) {
            changes.change(
                    client.editor(),
                    id,
                    unit.version(),
                    entry(unit, entry.name(), unit.unit().parent()));
            differs = true;
        }
        differs |= fill(client, before, entry.members());
        if (differs) {
            ZonedDateTime now = ZonedDateTime.now(clock);
            marks.save(
                    client.tenant(), id, new ScimMark(entry.externalId(), mark == null ? now : mark.createdAt(), now));
        }
    }

    /**
     * Everybody in it and every unit below it go to the unit above, those who left too: they count there from now on.
     *
     * @throws UnitNotWritten where no directory ever wrote about it
     * @throws ManyScimUnits where it would be one unit too many
     */
    public void remove(ScimClient client, OrgUnitId id) {
        ScimGroup group = find(client.tenant(), id).orElseThrow(NotFound::new);
        if (group.mark() == null) {
            throw new UnitNotWritten();
        }
        brake.lose(client, id);
        OrgUnitId above = Objects.requireNonNull(group.unit().unit().parent());
        List<EmployeeId> everybody = staff.listAll(client.tenant()).stream()
                .filter(member -> member.unit().equals(id))
                .map(StaffMember::id)
                .toList();
        move(client, everybody, above);
        group.below().forEach(unit -> hang(client, unit.unit().id(), above));
        changes.delete(client.editor(), id);
    }

    /** @return whether anybody or any unit moved */
    private boolean fill(ScimClient client, ScimGroup group, Set<String> wanted) {
        TenantId tenant = client.tenant();
        OrgUnitId id = group.unit().unit().id();
        Set<String> people = group.people().stream()
                .map(person -> person.member().id().value())
                .collect(Collectors.toSet());
        Set<String> below =
                group.below().stream().map(unit -> unit.unit().id().value()).collect(Collectors.toSet());
        List<EmployeeId> in = new ArrayList<>();
        List<OrgUnitId> unitsIn = new ArrayList<>();
        for (String member : wanted) {
            if (!people.contains(member) && !below.contains(member)) {
                if (isVisible(tenant, new EmployeeId(member))) {
                    in.add(new EmployeeId(member));
                } else if (!member.equals(tenant.value())
                        && units.find(tenant, new OrgUnitId(member)).isPresent()) {
                    unitsIn.add(new OrgUnitId(member));
                } else {
                    throw new InvalidRequest("members.value", "names somebody unknown: " + member);
                }
            }
        }
        checkLoss(client, group, in, wanted);
        List<EmployeeId> out = people.stream()
                .filter(member -> !wanted.contains(member))
                .map(EmployeeId::new)
                .toList();
        List<OrgUnitId> unitsOut = below.stream()
                .filter(unit -> !wanted.contains(unit))
                .map(OrgUnitId::new)
                .toList();
        move(client, in, id);
        move(client, out, root(client));
        unitsIn.forEach(unit -> hang(client, unit, id));
        unitsOut.forEach(unit -> hang(client, unit, root(client)));
        return !in.isEmpty() || !out.isEmpty() || !unitsIn.isEmpty() || !unitsOut.isEmpty();
    }

    /**
     * A group is emptied where it keeps no member and gets nobody who is there; so is any other one whose members all go
     * into this one, as they do where a directory has a group of everybody.
     */
    private void checkLoss(ScimClient client, ScimGroup group, List<EmployeeId> in, Set<String> wanted) {
        OrgUnitId id = group.unit().unit().id();
        Set<String> left = staff.listOf(client.tenant(), in).stream()
                .filter(member -> member.state() != StaffState.ACTIVE)
                .map(member -> member.id().value())
                .collect(Collectors.toSet());
        if (!group.members().isEmpty() && left.containsAll(wanted)) {
            brake.lose(client, id);
        }
        if (!group.members().containsAll(wanted)) {
            list(client.tenant()).stream()
                    .filter(other -> !other.unit().unit().id().equals(id))
                    .filter(other -> !other.members().isEmpty() && wanted.containsAll(other.members()))
                    .forEach(other -> brake.lose(client, other.unit().unit().id()));
        }
    }

    /** The lock of the staff list is held, so no other request makes one meanwhile. */
    private static void checkExternalId(List<ScimGroup> all, @Nullable String wanted, @Nullable OrgUnitId own) {
        boolean taken = wanted != null
                && all.stream()
                        .filter(group -> !group.unit().unit().id().equals(own))
                        .anyMatch(group -> wanted.equals(group.externalId()));
        if (taken) {
            throw new ExternalIdTaken();
        }
    }

    private boolean isVisible(TenantId tenant, EmployeeId id) {
        return staff.find(tenant, id)
                .filter(member ->
                        new ScimPerson(member, records.find(tenant, id).orElse(null)).isVisible())
                .isPresent();
    }

    private void move(ScimClient client, Collection<EmployeeId> who, OrgUnitId into) {
        if (!who.isEmpty()) {
            people.move(client.editor(), who, into);
        }
    }

    private void hang(ScimClient client, OrgUnitId unit, OrgUnitId below) {
        StaffUnit found = units.find(client.tenant(), unit).orElseThrow(NotFound::new);
        changes.change(
                client.editor(),
                unit,
                found.version(),
                entry(found, found.unit().name(), below));
    }

    private static UnitEntry entry(StaffUnit unit, String name, @Nullable OrgUnitId parent) {
        return new UnitEntry(
                unit.unit().number(),
                name,
                parent,
                unit.head() == null ? null : unit.head().id(),
                unit.deputy() == null ? null : unit.deputy().id());
    }

    private static OrgUnitId root(ScimClient client) {
        return new OrgUnitId(client.tenant().value());
    }
}
