// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.profile.Proposal;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** @param target the id of a job role or a unit */
record ProposalForm(
        @NotNull(message = "is missing") Proposal.Kind kind,
        @NotBlank(message = "is blank") String target) {}
