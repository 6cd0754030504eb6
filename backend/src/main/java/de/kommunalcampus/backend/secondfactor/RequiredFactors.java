// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.secondfactor;

import de.kommunalcampus.backend.identity.FactorCheck;
import de.kommunalcampus.backend.identity.MissingFactor;
import de.kommunalcampus.backend.identity.Proof;
import de.kommunalcampus.backend.identity.SignedInAccount;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Whoever has an app shows it; whoever has to have a second factor shows or gets one. */
@Component
class RequiredFactors implements FactorCheck {
    private final SecondFactors factors;

    RequiredFactors(SecondFactors factors) {
        this.factors = factors;
    }

    @Override
    public Optional<MissingFactor> missing(SignedInAccount account, Proof proof) {
        if (proof == Proof.TWO_FACTORS) {
            return Optional.empty();
        }
        FactorState state = factors.state(account);
        if (state.hasApp()) {
            return Optional.of(MissingFactor.CODE);
        }
        if (!state.required()) {
            return Optional.empty();
        }
        // A password alone must not lead to a second factor of one's own choice beside the one that is there.
        return Optional.of(state.hasPasskey() ? MissingFactor.PASSKEY : MissingFactor.ENROLMENT);
    }
}
