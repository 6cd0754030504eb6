// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

/** Takes the hits of a request as they are found. */
@FunctionalInterface
public interface HitSink {

    /** @param hits those of one block, which come after those of the blocks before; gone when this returns */
    void take(HitList hits);
}
