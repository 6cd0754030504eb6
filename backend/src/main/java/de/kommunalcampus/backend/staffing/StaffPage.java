// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import java.util.List;

/** @param total how many there are, of which these are a part */
public record StaffPage(List<StaffMember> people, long total) {
    public StaffPage {
        people = List.copyOf(people);
    }
}
