// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.identity;

import java.util.Optional;

/** Decides at each sign-in whether it is enough. */
public interface FactorCheck {
    Optional<MissingFactor> missing(SignedInAccount account, Proof proof);
}
