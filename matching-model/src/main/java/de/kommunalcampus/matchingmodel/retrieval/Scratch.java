// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

/**
 * The memory that one request works in. Making it costs more than many a request, so one serves request after request,
 * though never two at a time.
 */
public final class Scratch {

    private final Block block = new Block();
    private final HitList hits = new HitList(block);
    private final FacetCounter counter = new FacetCounter();

    Block block() {
        return block;
    }

    HitList hits() {
        return hits;
    }

    FacetCounter counter() {
        return counter;
    }
}
