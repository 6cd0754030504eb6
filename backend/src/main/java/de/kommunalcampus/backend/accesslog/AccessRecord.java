// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog;

import de.kommunalcampus.backend.identity.PermissionRole;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One look at a person.
 *
 * @param at the last time within the hour
 * @param byName as of now; null where the administration no longer has the person who looked
 */
public record AccessRecord(ZonedDateTime at, @Nullable String byName, PermissionRole asRole, Look look) {}
