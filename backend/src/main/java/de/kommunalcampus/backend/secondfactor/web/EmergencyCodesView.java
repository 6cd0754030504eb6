// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** The codes for emergencies, in the one moment in which they are known. */
@Schema(name = "EmergencyCodes")
record EmergencyCodesView(List<String> codes) {
    /** Leaves them out, so that no log shows them. */
    @Override
    public String toString() {
        return "EmergencyCodesView[]";
    }
}
