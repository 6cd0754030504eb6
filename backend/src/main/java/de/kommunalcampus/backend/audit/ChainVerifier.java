// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import de.kommunalcampus.matchingmodel.catalogue.TenantId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Follows a chain from its beginning to its end. Costs about a second for 100,000 entries; holds up nobody. */
@Component
public class ChainVerifier {
    private static final int BATCH = 2_000;

    private final AuditChains chains;

    ChainVerifier(AuditChains chains) {
        this.chains = chains;
    }

    /** What is appended meanwhile is followed too; where the beginning is cut meanwhile, it starts again. */
    public Verification verify(TenantId tenant) {
        ChainState before = chains.get(tenant);
        Verification found = follow(tenant, before);
        boolean cut = chains.get(tenant).firstSeq() != before.firstSeq();
        return cut ? verify(tenant) : found;
    }

    private Verification follow(TenantId tenant, ChainState start) {
        ChainWalk walk = new ChainWalk(start);
        ChainState end;
        boolean moved;
        do {
            moved = follow(tenant, walk);
            end = chains.get(tenant);
        } while (moved && !walk.isBroken() && end.seq() > walk.seq());
        return new Verification(end, walk.brokenAt(end));
    }

    /** @return whether there was anything */
    private boolean follow(TenantId tenant, ChainWalk walk) {
        boolean moved = false;
        List<ChainLink> links = chains.listAfter(tenant, walk.last(), BATCH);
        while (!links.isEmpty() && !walk.isBroken()) {
            moved = true;
            links.forEach(walk::follow);
            links = chains.listAfter(tenant, walk.last(), BATCH);
        }
        return moved;
    }
}
