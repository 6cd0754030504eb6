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

    /** As the directory calls the person; until it does, the address at work, the personnel number or the id. */
    public String userName() {
        ScimRecord written = liveRecord();
        if (written != null) {
            return written.userName();
        }
        String mail = member.workMail();
        String number = member.personnelNumber();
        return mail != null ? mail : number != null ? number : member.id().value();
    }

    /** What the directory wrote, unless it took the person away since. */
    public @Nullable ScimRecord liveRecord() {
        return record == null || record.deleted() ? null : record;
    }
}
