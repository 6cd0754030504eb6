// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.profile;

import de.kommunalcampus.backend.identity.EmployeeId;
import de.kommunalcampus.backend.organisation.ReportingLines;
import de.kommunalcampus.backend.platform.NotFound;
import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Employees propose, HR decides, and only a confirmation changes a job role or a unit. */
@Service
public class ProposalChanges {
    private final Proposals proposals;
    private final ReportingLines lines;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final RepeatedWrites writes;

    ProposalChanges(
            Proposals proposals,
            ReportingLines lines,
            Clock clock,
            ApplicationEventPublisher events,
            RepeatedWrites writes) {
        this.proposals = proposals;
        this.lines = lines;
        this.clock = clock;
        this.events = events;
        this.writes = writes;
    }

    /** Takes the place of an open proposal of the same kind. */
    public void propose(TenantId tenant, EmployeeId employee, Proposal.Kind kind, String target) {
        String id = UUID.randomUUID().toString();
        writes.run(() -> {
            if (!proposals.add(tenant, employee, id, kind, target, LocalDate.now(clock))) {
                throw new NotFound();
            }
        });
    }

    /**
     * Takes back an own open proposal.
     *
     * @throws NotOpen where HR was faster
     */
    public void withdraw(TenantId tenant, EmployeeId employee, String id) {
        writes.run(() -> {
            Proposal proposal = proposals
                    .lock(tenant, id)
                    .filter(found -> found.employee().equals(employee))
                    .orElseThrow(NotFound::new);
            checkOpen(proposal);
            proposals.remove(tenant, id);
        });
    }

    /** Keeps that the person has read what was decided. Sent twice it is the same. */
    public void see(TenantId tenant, EmployeeId employee, String id) {
        writes.run(() -> proposals
                .lock(tenant, id)
                .filter(found -> found.employee().equals(employee))
                .ifPresentOrElse(found -> proposals.see(tenant, id), () -> {
                    throw new NotFound();
                }));
    }

    /**
     * Confirms, which makes it so, or declines.
     *
     * @throws NotOpen where somebody else was faster
     * @throws OwnProposal where it is the decider's own
     */
    public void decide(
            TenantId tenant, EmployeeId decider, String id, Proposal.State decision, @Nullable String reason) {
        writes.run(() -> {
            Proposal proposal = proposals.lock(tenant, id).orElseThrow(NotFound::new);
            checkOpen(proposal);
            if (proposal.employee().equals(decider)) {
                throw new OwnProposal();
            }
            if (decision == Proposal.State.CONFIRMED) {
                proposals.carryOut(tenant, proposal);
                if (proposal.kind() == Proposal.Kind.ORG_UNIT) {
                    lines.redraw(tenant);
                }
            }
            proposals.close(tenant, id, decision, decider, LocalDate.now(clock), reason);
            events.publishEvent(new ProfileChanged(proposal.employee()));
        });
    }

    private static void checkOpen(Proposal proposal) {
        if (proposal.state() != Proposal.State.OPEN) {
            throw new NotOpen();
        }
    }
}
