// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

/** A directory would end the access of so many within a day that an administrator has to agree first. */
class ManyScimLeavers extends Braked {
    ManyScimLeavers(long most) {
        super(
                "many-leavers",
                "More than %d people would lose their access within a day; an administrator has to agree first."
                        .formatted(most));
    }
}
