// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.staffing.StaffMember;
import de.kommunalcampus.backend.staffing.StaffState;
import org.jspecify.annotations.Nullable;

/**
 * Somebody of the staff list as a directory may see them.
 *
 * @param record null where no directory wrote about them yet
 */
public record ScimPerson(StaffMember member, @Nullable ScimRecord record) {
    /** Whoever the directory took away stays away for it, until the person works here again. */
    boolean isVisible() {
        return member.state() == StaffState.ACTIVE || record == null || !record.deleted();
    }

    boolean isActive() {
        return member.state() == StaffState.ACTIVE;
    }

    /** What the directory wrote, unless it took the person away since. */
    public @Nullable ScimRecord liveRecord() {
        return record == null || record.deleted() ? null : record;
    }
}
