// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.rights.web;

import de.kommunalcampus.backend.rights.ErasureCandidate;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who ask come first, then those who are due first; 500 at most. */
@Schema(name = "Erasures")
record ErasuresView(List<ErasureView> people) {
    static ErasuresView of(List<ErasureCandidate> candidates) {
        return new ErasuresView(candidates.stream().map(ErasureView::of).toList());
    }

    /**
     * Somebody who asks, or who has left.
     *
     * @param employeeId names the person
     * @param hasLeft only then can an erasure be confirmed
     * @param leftOn first day without access
     * @param dueOn day on which it happens by itself; null while the person works here
     * @param askedOn null where the person did not ask
     * @param proofsUntil until when name and proofs of mandatory training stay; null where there are none
     */
    @Schema(name = "Erasure")
    record ErasureView(
            String employeeId,
            String displayName,
            boolean hasLeft,
            @Nullable LocalDate leftOn,
            @Nullable LocalDate dueOn,
            @Nullable LocalDate askedOn,
            @Nullable LocalDate proofsUntil) {
        static ErasureView of(ErasureCandidate candidate) {
            return new ErasureView(
                    candidate.employee().value(),
                    candidate.displayName(),
                    candidate.hasLeft(),
                    candidate.leftOn(),
                    candidate.dueOn(),
                    candidate.askedOn(),
                    candidate.proofsUntil());
        }
    }
}
