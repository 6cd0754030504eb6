// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile.web;

import de.kommunalcampus.backend.identity.SignedInAccount;
import de.kommunalcampus.backend.profile.ProposalChanges;
import de.kommunalcampus.backend.profile.Proposals;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Employees propose another job role or unit, HR decides; each answer is the list that the caller sees. */
@RestController
@RequestMapping("/api/v1")
class ProposalController {
    private final ProposalChanges changes;
    private final Proposals proposals;

    ProposalController(ProposalChanges changes, Proposals proposals) {
        this.changes = changes;
        this.proposals = proposals;
    }

    @PostMapping("/profile/proposals")
    ProposalsView propose(@AuthenticationPrincipal SignedInAccount account, @RequestBody @Valid ProposalForm form) {
        changes.propose(account.tenant(), account.self(), form.kind(), form.target());
        return own(account);
    }

    @DeleteMapping("/profile/proposals/{proposalId}")
    ProposalsView withdraw(
            @AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String proposalId) {
        changes.withdraw(account.tenant(), account.self(), proposalId);
        return own(account);
    }

    @PutMapping("/profile/proposals/{proposalId}/seen")
    ProposalsView see(@AuthenticationPrincipal SignedInAccount account, @PathVariable @NotBlank String proposalId) {
        changes.see(account.tenant(), account.self(), proposalId);
        return own(account);
    }

    @GetMapping("/proposals")
    ProposalsView proposals(@AuthenticationPrincipal SignedInAccount account) {
        return ProposalsView.of(proposals.list(account.tenant()));
    }

    @PutMapping("/proposals/{proposalId}/decision")
    ProposalsView decide(
            @AuthenticationPrincipal SignedInAccount account,
            @PathVariable @NotBlank String proposalId,
            @RequestBody @Valid DecisionForm form) {
        changes.decide(account.tenant(), account.self(), proposalId, form.state(), form.words());
        return proposals(account);
    }

    private ProposalsView own(SignedInAccount account) {
        return ProposalsView.of(proposals.listOf(account.tenant(), account.self()));
    }
}
