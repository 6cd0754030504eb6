// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.OrgUnit;
import de.kommunalcampus.backend.organisation.ReportingLines;
import de.kommunalcampus.backend.platform.ChangedMeanwhile;
import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.backend.profile.RepeatedWrites;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Changes of the unit tree. Superiors follow in the same transaction. */
@Service
public class UnitChanges {
    private static final Logger LOG = LoggerFactory.getLogger(UnitChanges.class);

    private final Staff staff;
    private final Units units;
    private final ReportingLines lines;
    private final RepeatedWrites writes;
    private final ApplicationEventPublisher events;

    UnitChanges(
            Staff staff, Units units, ReportingLines lines, RepeatedWrites writes, ApplicationEventPublisher events) {
        this.staff = staff;
        this.units = units;
        this.lines = lines;
        this.writes = writes;
        this.events = events;
    }

    /** @throws UnitNameTaken where a unit beside it is called so */
    public OrgUnitId create(StaffEditor by, UnitEntry entry) {
        TenantId tenant = by.tenant();
        OrgUnitId id = new OrgUnitId(UUID.randomUUID().toString());
        writes.run(() -> {
            staff.lock(tenant);
            check(tenant, id, entry);
            checkName(by, id, entry, null);
            units.create(tenant, id, entry);
            lead(tenant, id, entry);
            tell(by, id, "UNIT_ADDED");
        });
        return id;
    }

    /**
     * Renames, moves and gives another head or deputy.
     *
     * @throws ChangedMeanwhile where it is not the version that was looked at
     * @throws UnitNameTaken where a unit beside it is called so
     * @throws UnitCycle where it would lie below itself; nothing changes then, and the log tells
     */
    public void change(StaffEditor by, OrgUnitId id, String version, UnitEntry entry) {
        TenantId tenant = by.tenant();
        writes.run(() -> {
            staff.lock(tenant);
            StaffUnit before = units.find(tenant, id).orElseThrow(NotFound::new);
            if (!before.version().equals(version)) {
                throw new ChangedMeanwhile();
            }
            check(tenant, id, entry);
            checkName(by, id, entry, before.unit());
            units.change(tenant, id, entry);
            lead(tenant, id, entry);
            tell(by, id, "UNIT_CHANGED");
        });
    }

    /** @throws UnitNotEmpty where people, units or rules refer to it; the administration itself always counts as full */
    public void delete(StaffEditor by, OrgUnitId id) {
        TenantId tenant = by.tenant();
        writes.run(() -> {
            staff.lock(tenant);
            if (units.find(tenant, id).isEmpty()) {
                throw new NotFound();
            }
            if (isRoot(tenant, id) || !units.delete(tenant, id)) {
                throw new UnitNotEmpty();
            }
            lines.redraw(tenant);
            tell(by, id, "UNIT_REMOVED");
        });
    }

    private void tell(StaffEditor by, OrgUnitId id, String change) {
        events.publishEvent(by.changed(id.value(), change));
    }

    private void lead(TenantId tenant, OrgUnitId id, UnitEntry entry) {
        units.setHead(tenant, id, entry.head());
        units.setDeputy(tenant, id, entry.deputy());
        lines.redraw(tenant);
    }

    private void check(TenantId tenant, OrgUnitId id, UnitEntry entry) {
        checkPlace(tenant, id, entry.parent());
        checkLeader(tenant, "head", entry.head());
        checkLeader(tenant, "deputy", entry.deputy());
        if (entry.head() != null && entry.head().equals(entry.deputy())) {
            throw new InvalidRequest("deputy", "is the head");
        }
        boolean taken = !entry.number().isEmpty()
                && units.list(tenant).stream()
                        .anyMatch(other -> other.unit().number().equalsIgnoreCase(entry.number())
                                && !other.unit().id().equals(id));
        if (taken) {
            throw new UnitNumberTaken();
        }
    }

    /**
     * Two of one name beside each other could not be told apart in a list. A directory names its groups as it likes, and
     * all are below the administration until they are put elsewhere; what was so before may stay so.
     */
    private void checkName(StaffEditor by, OrgUnitId id, UnitEntry entry, @Nullable OrgUnit before) {
        boolean asBefore = before != null
                && before.name().equalsIgnoreCase(entry.name())
                && Objects.equals(before.parent(), entry.parent());
        if (by.account() != null
                && !asBefore
                && units.list(by.tenant()).stream()
                        .map(StaffUnit::unit)
                        .anyMatch(other -> other.name().equalsIgnoreCase(entry.name())
                                && Objects.equals(other.parent(), entry.parent())
                                && !other.id().equals(id))) {
            throw new UnitNameTaken();
        }
    }

    private void checkPlace(TenantId tenant, OrgUnitId id, @Nullable OrgUnitId parent) {
        if (parent == null) {
            if (!isRoot(tenant, id)) {
                throw new InvalidRequest("parent", "is missing");
            }
            return;
        }
        if (isRoot(tenant, id)) {
            throw new InvalidRequest("parent", "does not belong to the administration itself");
        }
        if (units.find(tenant, parent).isEmpty()) {
            throw new InvalidRequest("parent", "is unknown");
        }
        if (units.isWithin(tenant, parent, id)) {
            LOG.warn("Refused to move unit {} of {} below {}, which lies within it", id, tenant, parent);
            throw new UnitCycle();
        }
    }

    private void checkLeader(TenantId tenant, String field, @Nullable EmployeeId leader) {
        if (leader != null
                && staff.find(tenant, leader)
                        .filter(member -> member.state() == StaffState.ACTIVE)
                        .isEmpty()) {
            throw new InvalidRequest(field, "does not work here");
        }
    }

    private static boolean isRoot(TenantId tenant, OrgUnitId id) {
        return id.value().equals(tenant.value());
    }
}
