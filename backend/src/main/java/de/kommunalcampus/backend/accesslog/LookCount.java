// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.accesslog;

import de.kommunalcampus.backend.identity.PermissionRole;
import java.time.YearMonth;

/**
 * How often one kind of view was opened in one role in one month.
 *
 * @param looks each account once an hour per person
 * @param persons how many different people were looked at
 */
public record LookCount(YearMonth month, Look look, PermissionRole asRole, long looks, long persons) {}
