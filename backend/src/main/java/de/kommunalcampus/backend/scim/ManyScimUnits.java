// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

/** A directory would delete or empty so many units within a day that an administrator has to agree first. */
class ManyScimUnits extends Braked {
    ManyScimUnits(long most) {
        super(
                "many-units",
                "More than %d units would be deleted or emptied within a day; an administrator has to agree first."
                        .formatted(most));
    }
}
