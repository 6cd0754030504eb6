// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.rights.ErasureRefusal;
import de.kommunalcampus.backend.rights.ErasureRequest;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether one has asked to be erased.
 *
 * @param askedOn null where nothing is open
 * @param refusedOn null where nothing was refused since
 */
@Schema(name = "ErasureRequest")
record ErasureRequestView(
        @Nullable LocalDate askedOn,
        @Nullable LocalDate refusedOn,
        @Nullable ErasureRefusal refusal) {
    static ErasureRequestView of(ErasureRequest request) {
        return new ErasureRequestView(request.askedOn(), request.refusedOn(), request.refusal());
    }
}
