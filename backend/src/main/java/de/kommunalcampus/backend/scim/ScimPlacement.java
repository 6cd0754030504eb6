// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.staffing.RoleShare;
import de.kommunalcampus.backend.staffing.Staff;
import de.kommunalcampus.backend.staffing.StaffEntry;
import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffUnit;
import de.kommunalcampus.backend.staffing.Units;
import de.kommunalcampus.matchingmodel.catalogue.OrgUnitId;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where somebody works and as what, by the words of a directory. What it names and we do not know changes nothing. */
@Component
class ScimPlacement {
    private final Staff staff;
    private final Units units;
    private final ScimWords words;

    ScimPlacement(Staff staff, Units units, ScimWords words) {
        this.staff = staff;
        this.units = units;
        this.words = words;
    }

    /**
     * What the staff list shall say. Department and title count when they change: somebody who was moved by a group or
     * by hand is not moved back by the next change of a telephone number.
     */
    StaffEntry place(TenantId tenant, StaffMember member, @Nullable ScimRecord before, ScimEntry entry) {
        StaffEntry now = member.entry();
        ScimWords.Placed placed = before == null ? ScimWords.Placed.NOWHERE : words.placed(before.document());
        boolean moved = !Objects.equals(placed.department(), entry.department());
        boolean renamed = !Objects.equals(placed.title(), entry.title());
        return new StaffEntry(
                entry.personnelNumber() == null ? now.personnelNumber() : entry.personnelNumber(),
                entry.firstName(),
                entry.lastName(),
                moved ? unit(tenant, entry.department()).orElse(now.unit()) : now.unit(),
                renamed ? roles(tenant, entry.title()).orElse(now.jobRoles()) : now.jobRoles(),
                entry.workMail(),
                now.privatePhone(),
                now.joinedOn());
    }

    /** The one unit of this number or, where no number fits, of this name. */
    Optional<OrgUnitId> unit(TenantId tenant, @Nullable String department) {
        if (department == null) {
            return Optional.empty();
        }
        List<StaffUnit> all = units.list(tenant);
        Optional<OrgUnitId> numbered = all.stream()
                .filter(unit -> unit.unit().number().equalsIgnoreCase(department))
                .map(unit -> unit.unit().id())
                .findFirst();
        List<OrgUnitId> named = all.stream()
                .filter(unit -> unit.unit().name().equalsIgnoreCase(department))
                .map(unit -> unit.unit().id())
                .toList();
        return numbered.or(() -> named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty());
    }

    /** The job role of this name, as the whole of the post. */
    Optional<List<RoleShare>> roles(TenantId tenant, @Nullable String title) {
        return Optional.ofNullable(title)
                .map(name -> staff.rolesByName(tenant).get(name.toLowerCase(Locale.ROOT)))
                .map(role -> List.of(new RoleShare(role, 1)));
    }
}
