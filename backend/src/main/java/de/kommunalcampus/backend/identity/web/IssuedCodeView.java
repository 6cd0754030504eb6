// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity.web;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.AccountEntry;
import de.kommunalcampus.backend.identity.IssuedCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** A code, told once: to be handed over or printed, and gone when the page is left. */
@Schema(name = "IssuedCode")
record IssuedCodeView(AccountView account, AccessCodeKind by, String code, Instant until) {
    static IssuedCodeView of(IssuedCode issued, AccountEntry entry) {
        return new IssuedCodeView(
                AccountView.of(entry, null),
                issued.kind(),
                issued.code(),
                issued.until().toInstant());
    }

    /** Leaves the code out, so that no log shows it. */
    @Override
    public String toString() {
        return "IssuedCodeView[" + account.id() + "]";
    }
}
