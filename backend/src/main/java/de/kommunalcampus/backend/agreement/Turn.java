// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.agreement;

import org.jspecify.annotations.Nullable;

/**
 * What an administrator wants.
 *
 * @param agreement what allows it; null turns it off
 * @param seen number of the newest change that the administrator has seen, 0 for none
 */
public record Turn(
        TenantSwitch which, String reason, @Nullable Agreement agreement, long seen) {
    boolean on() {
        return agreement != null;
    }
}
