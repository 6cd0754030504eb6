// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Another administration on this platform is called so: people could not tell which one they sign in to. */
public class TenantNameTaken extends ProblemException {
    public TenantNameTaken() {
        super(HttpStatus.CONFLICT, "tenant-name-taken", "Another administration here has this name.");
    }
}
