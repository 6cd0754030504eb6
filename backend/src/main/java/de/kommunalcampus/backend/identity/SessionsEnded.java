// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

/**
 * What an account may do has changed: whatever it has open ends once the change is committed.
 *
 * @param devicesToo whether the devices of its person are known no more, as they may be somebody else's now
 */
public record SessionsEnded(AccountId account, boolean devicesToo) {
    public SessionsEnded(AccountId account) {
        this(account, false);
    }
}
