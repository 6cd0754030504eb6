// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.matching;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** There is no catalogue yet. */
public class CatalogueUnavailable extends ProblemException {
    CatalogueUnavailable() {
        super(HttpStatus.SERVICE_UNAVAILABLE, "catalogue-unavailable", "The catalogue is not there yet.");
    }
}
