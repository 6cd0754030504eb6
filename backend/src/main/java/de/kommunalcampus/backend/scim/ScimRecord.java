// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.identity.EmployeeId;
import java.time.ZonedDateTime;

/**
 * What a directory wrote about somebody, kept beside the staff list so that it reads what it wrote.
 *
 * @param document the resource as the directory sent it, without what the staff list has and what is not kept
 * @param deleted whether the directory took the person away; it then finds nobody until the person works here again
 */
public record ScimRecord(
        EmployeeId id,
        String userName,
        String document,
        ZonedDateTime createdAt,
        ZonedDateTime changedAt,
        boolean deleted) {}
