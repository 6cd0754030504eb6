// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.staffing.StaffUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A unit as a directory sees it: who works in it now, and the units right below it.
 *
 * @param mark null where no directory wrote about it yet
 */
public record ScimGroup(StaffUnit unit, @Nullable ScimMark mark, List<ScimPerson> people, List<StaffUnit> below) {
    public ScimGroup {
        people = List.copyOf(people);
        below = List.copyOf(below);
    }
}
