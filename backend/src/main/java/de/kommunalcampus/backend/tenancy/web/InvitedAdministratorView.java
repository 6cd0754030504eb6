// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy.web;

import de.kommunalcampus.backend.identity.AccessCodeKind;
import de.kommunalcampus.backend.identity.IssuedCode;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** Who was invited, with the code that is told once. */
@Schema(name = "InvitedAdministrator")
record InvitedAdministratorView(String login, String displayName, AccessCodeKind by, String code, Instant until) {
    static InvitedAdministratorView of(AdministratorForm form, IssuedCode issued) {
        return new InvitedAdministratorView(
                form.login(),
                form.displayName(),
                issued.kind(),
                issued.code(),
                issued.until().toInstant());
    }

    /** Leaves the code out, so that no log shows it. */
    @Override
    public String toString() {
        return "InvitedAdministratorView[" + until + "]";
    }
}
