// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.tenancy;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** The administration uses the platform already. */
public class TenantExists extends ProblemException {
    public TenantExists() {
        super(HttpStatus.CONFLICT, "tenant-exists", "This administration is a tenant already.");
    }
}
