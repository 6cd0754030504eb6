// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing.web;

import de.kommunalcampus.backend.staffing.StaffMember;

/** Where somebody works. */
record StaffUnitRef(String id, String name) {
    static StaffUnitRef of(StaffMember member) {
        return new StaffUnitRef(member.unit().value(), member.unitName());
    }
}
