// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person has asked to be erased.
 *
 * @param askedOn null where nothing is open
 * @param refusedOn null where nothing was refused since
 */
public record ErasureRequest(
        @Nullable LocalDate askedOn,
        @Nullable LocalDate refusedOn,
        @Nullable ErasureRefusal refusal) {}
