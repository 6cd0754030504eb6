// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.admission;

import de.kommunalcampus.backend.identity.AccountId;
import de.kommunalcampus.backend.identity.EmployeeId;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works here and cannot sign in yet.
 *
 * @param unit where; null for somebody in no unit
 * @param workMail as in the staff list, whether or not it is an address
 * @param waiting the account that was made for the person and never opened; null where there is none
 */
public record Uninvited(
        EmployeeId employee,
        String displayName,
        @Nullable String unit,
        @Nullable String personnelNumber,
        @Nullable String workMail,
        @Nullable Waiting waiting) {

    /** An account whose way in was lost or ran out. */
    public record Waiting(AccountId account, String login) {}
}
