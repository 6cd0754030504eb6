// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.profile.Proposal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

@Schema(name = "Proposals")
record ProposalsView(List<ProposalView> proposals) {
    static ProposalsView of(List<Proposal> proposals) {
        return new ProposalsView(proposals.stream().map(ProposalView::of).toList());
    }
}
