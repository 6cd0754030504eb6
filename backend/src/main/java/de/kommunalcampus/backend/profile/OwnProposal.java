// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.platform.ProblemException;
import org.springframework.http.HttpStatus;

/** Nobody decides about oneself. */
public class OwnProposal extends ProblemException {
    public OwnProposal() {
        super(HttpStatus.CONFLICT, "proposal-of-oneself", "Somebody else has to decide about this proposal.");
    }
}
