// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.time.ZonedDateTime;

/** A code in the one moment in which it is known. */
public record IssuedCode(AccountId account, AccessCodeKind kind, String code, ZonedDateTime until) {
    /** Leaves the code out, so that no log shows it. */
    @Override
    public String toString() {
        return "IssuedCode[" + account.value() + ", " + kind + ", " + until + "]";
    }
}
