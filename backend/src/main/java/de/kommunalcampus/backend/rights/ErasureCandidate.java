// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights;

import de.kommunalcampus.backend.identity.EmployeeId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks to be erased, or who has left and will be.
 *
 * @param hasLeft only then an erasure can be confirmed
 * @param leftOn first day without access
 * @param dueOn day on which it happens by itself; null while the person works here
 * @param askedOn null where the person did not ask
 * @param proofsUntil until when name and proofs of mandatory training stay; null where there are none
 */
public record ErasureCandidate(
        EmployeeId employee,
        String displayName,
        boolean hasLeft,
        @Nullable LocalDate leftOn,
        @Nullable LocalDate dueOn,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate proofsUntil) {}
