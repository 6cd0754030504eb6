// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.profile.Proposal;
import de.kommunalcampus.matchingmodel.catalogue.Ref;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param displayName whose job role or unit it is */
@Schema(name = "Proposal")
record ProposalView(
        String id,
        String displayName,
        Proposal.Kind kind,
        Ref target,
        List<Ref> current,
        LocalDate statedOn,
        Proposal.State state,
        @Nullable LocalDate decidedOn,
        @Nullable String reason,
        boolean seen) {
    static ProposalView of(Proposal proposal) {
        return new ProposalView(
                proposal.id(),
                proposal.displayName(),
                proposal.kind(),
                proposal.target(),
                proposal.current(),
                proposal.statedOn(),
                proposal.state(),
                proposal.decidedOn(),
                proposal.reason(),
                proposal.seen());
    }
}
