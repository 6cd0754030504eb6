// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.matchingmodel.catalogue.Ref;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the first five minutes begin with.
 *
 * @param step the one to go on with; null where the person has not begun
 * @param candidates tasks that the person may do, the likeliest first
 */
public record Onboarding(@Nullable OnboardingStep step, List<Candidate> candidates) {
    public Onboarding {
        candidates = List.copyOf(candidates);
    }

    /**
     * A task and why it is proposed.
     *
     * @param ofOwnRole the person's own job role performs it
     * @param colleagues so many others of the unit have it in their job role; null below three, which might tell who
     */
    public record Candidate(
            Ref task, boolean ofOwnRole, @Nullable Integer colleagues) {}
}
