// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.platform.InvalidRequest;
import de.kommunalcampus.backend.profile.Proposal;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason shown to the person; needed to decline */
record DecisionForm(
        @NotNull(message = "is missing") Decision decision,

        @Nullable @Size(max = 500, message = "has more than 500 characters")
        String reason) {

    enum Decision {
        CONFIRM,
        DECLINE
    }

    /** @throws InvalidRequest where somebody would be declined without a word */
    Proposal.State state() {
        return switch (decision) {
            case CONFIRM -> Proposal.State.CONFIRMED;
            case DECLINE -> {
                if (words() == null) {
                    throw new InvalidRequest("reason", "is missing");
                }
                yield Proposal.State.DECLINED;
            }
        };
    }

    @Nullable
    String words() {
        return reason == null || reason.isBlank() ? null : reason.strip();
    }
}
