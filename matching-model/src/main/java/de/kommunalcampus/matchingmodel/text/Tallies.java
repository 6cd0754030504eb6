// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;

/** The tallies of queries that are over, for those to come: a query of a large index allocates next to nothing. */
final class Tallies {

    /** A query, an expression in it, the parts of a word in that. */
    private static final int DEPTH = 3;

    private final Slots slots;
    private final ConcurrentLinkedQueue<List<Tally>> free = new ConcurrentLinkedQueue<>();

    Tallies(Slots slots) {
        this.slots = slots;
    }

    List<Tally> take() {
        List<Tally> tallies = free.poll();
        if (tallies == null) {
            tallies = new ArrayList<>(DEPTH);
            for (int depth = 0; depth < DEPTH; depth++) {
                tallies.add(new Tally(slots));
            }
        }
        return tallies;
    }

    void giveBack(List<Tally> tallies) {
        tallies.forEach(Tally::clear);
        free.add(tallies);
    }
}
