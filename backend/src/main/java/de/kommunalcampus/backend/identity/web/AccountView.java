// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccountEntry;
import de.kommunalcampus.backend.identity.AccountState;
import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.identity.PermissionRole;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param codeUntil until when the last access code can be used; null where none can
 * @param pausedUntil until when no sign-in is looked at, as too many failed; null where they are
 */
@Schema(name = "Account")
record AccountView(
        String id,
        String login,
        String displayName,
        AccountState state,
        List<PermissionRole> roles,
        @Nullable String employeeId,
        @Nullable Instant codeUntil,
        @Nullable Instant pausedUntil) {
    static AccountView of(AccountEntry entry, @Nullable Instant pausedUntil) {
        EmployeeId employee = entry.employee();
        ZonedDateTime until = entry.codeUntil();
        return new AccountView(
                entry.id().value(),
                entry.login(),
                entry.displayName(),
                entry.state(),
                entry.roles().stream().sorted().toList(),
                employee == null ? null : employee.value(),
                until == null ? null : until.toInstant(),
                pausedUntil);
    }
}
