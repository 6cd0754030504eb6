// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import org.jspecify.annotations.Nullable;

/**
 * What a directory says of one person, as far as the staff list has a place for it.
 *
 * @param personnelNumber null where it names none; then the one we have stays
 * @param department name or number of the unit, obeyed when it is new
 * @param title a job role where it is the name of one, obeyed when it is new
 * @param active null where it says nothing
 * @param document all of it that is kept, to be read again
 */
public record ScimEntry(
        String userName,
        String firstName,
        String lastName,
        @Nullable String personnelNumber,
        @Nullable String workMail,
        @Nullable String department,
        @Nullable String title,
        @Nullable Boolean active,
        String document) {}
