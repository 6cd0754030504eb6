// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.staffing.StaffUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Ids of people and of units right below. */
    Set<String> members() {
        return Stream.concat(
                        people.stream().map(person -> person.member().id().value()),
                        below.stream().map(other -> other.unit().id().value()))
                .collect(Collectors.toSet());
    }

    /** As a directory calls it; until one does, the number of the unit. */
    public @Nullable String externalId() {
        String number = unit.unit().number();
        return mark != null ? mark.externalId() : number.isEmpty() ? null : number;
    }
}
