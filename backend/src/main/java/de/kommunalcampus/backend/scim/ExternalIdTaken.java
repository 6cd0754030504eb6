// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.scim;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Another unit of the administration has this external id. */
class ExternalIdTaken extends ProblemException {
    ExternalIdTaken() {
        super(HttpStatus.CONFLICT, "external-id-taken", "Another group has this externalId.");
    }
}
