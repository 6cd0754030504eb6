// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/**
 * An administrator has let an account be entered again: whatever failed before counts no more. Published in the
 * transaction of that.
 *
 * @param login under which attempts are counted
 */
public record AttemptsForgiven(AccountId account, String login) {
    /** Whether attempts from a device that the account knows are counted under this key. */
    public boolean isOfDevice(String key) {
        return key.startsWith(account.value() + "/");
    }
}
