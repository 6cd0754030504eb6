// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.organisation.OrgUnit;
import de.kommunalcampus.backend.profile.Onboarding;
import de.kommunalcampus.backend.profile.Onboarding.Candidate;
import de.kommunalcampus.backend.profile.OnboardingStep;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param units all of the administration, for people know the name of their office and not its id */
@Schema(name = "Onboarding")
record OnboardingView(
        @Nullable OnboardingStep step,
        List<NumberedUnit> units,
        List<Candidate> candidates,
        List<ProposalView> proposals) {
    static OnboardingView of(Onboarding onboarding, List<OrgUnit> units, List<ProposalView> proposals) {
        return new OnboardingView(
                onboarding.step(),
                units.stream()
                        .map(unit -> new NumberedUnit(unit.id().value(), unit.number(), unit.name()))
                        .toList(),
                onboarding.candidates(),
                proposals);
    }

    record NumberedUnit(String id, String number, String name) {}
}
