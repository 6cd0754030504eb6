// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

import org.jspecify.annotations.Nullable;

/** How far one has followed a chain, and whether it held. */
final class ChainWalk {
    private ChainLink last = ChainLink.NONE;
    private long seq;
    private String hash;
    private boolean broken;

    ChainWalk(ChainState start) {
        seq = start.firstSeq() - 1;
        hash = start.hashBefore();
    }

    void follow(ChainLink link) {
        if (broken) {
            return;
        }
        AuditEntry entry = link.entry();
        if (entry == null || entry.seq() != seq + 1 || !entry.previousHash().equals(hash) || !entry.isSealed()) {
            broken = true;
            return;
        }
        last = link;
        seq = entry.seq();
        hash = entry.hash();
    }

    ChainLink last() {
        return last;
    }

    long seq() {
        return seq;
    }

    boolean isBroken() {
        return broken;
    }

    /** Against what the chain says of its end. */
    @Nullable
    Long brokenAt(ChainState end) {
        if (broken || end.seq() > seq) {
            return seq + 1;
        }
        if (end.seq() < seq) {
            return end.seq() + 1;
        }
        return end.hash().equals(hash) ? null : Long.valueOf(seq);
    }
}
