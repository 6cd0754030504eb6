// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog;

import de.kommunalcampus.backend.identity.PermissionRole;
import de.kommunalcampus.backend.identity.SignedInAccount;
import java.util.List;

/**
 * What of a person can be looked at by another one, each for one purpose; the page says both in words.
 *
 * <p>Add one for each new view of a person; a constant stays as long as a record may name it.
 */
public enum Look {
    /** Name, unit and job roles, to plan for a team or for the administration. */
    COLLEAGUE_PAGE(PermissionRole.HR, PermissionRole.SUPERIOR),
    /** Courses that the person shared, to talk about them. */
    SHARED_SHORTLIST(PermissionRole.SUPERIOR, PermissionRole.HR),
    /** What the staff list says, with address and telephone, to keep it right. */
    STAFF_RECORD(PermissionRole.HR, PermissionRole.TENANT_ADMIN);

    private final List<PermissionRole> opening;

    Look(PermissionRole... opening) {
        this.opening = List.of(opening);
    }

    /**
     * In which role an account looks: the first that opens this view. Nobody has to choose a role, and one that opens
     * more comes first.
     *
     * @throws IllegalArgumentException where none of its roles does; its request should have been refused
     */
    public PermissionRole roleOf(SignedInAccount account) {
        return opening.stream()
                .filter(account::has)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No role of the account opens " + this));
    }
}
