// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.staffing;

import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;

/**
 * A job role that somebody is given.
 *
 * @param share of a full post, above 0 to 1
 */
public record RoleShare(JobRoleId role, double share) {
    public RoleShare {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A share lies above 0 and reaches to 1: " + share);
        }
    }
}
