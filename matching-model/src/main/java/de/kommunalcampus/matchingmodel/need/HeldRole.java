// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.need;

import de.kommunalcampus.matchingmodel.catalogue.JobRoleId;

/**
 * A job role that an employee has.
 *
 * @param share of the working time, above 0 to 1
 */
public record HeldRole(JobRoleId jobRole, double share) {

    public HeldRole {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("A share must be above 0 and at most 1, is " + share);
        }
    }
}
