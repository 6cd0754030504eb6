// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/**
 * One turn of a switch. Later ones add to earlier ones and never replace them.
 *
 * @param number counts the changes of one switch from 1
 * @param byName as of now; null where the account is gone
 * @param agreement what allows it; null when turned off
 */
public record SwitchChange(
        long number,
        boolean on,
        ZonedDateTime at,
        @Nullable String byName,
        String reason,
        @Nullable Agreement agreement) {}
