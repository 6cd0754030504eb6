// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.audit;

/**
 * Where the chain of a tenant begins and ends.
 *
 * @param firstSeq of the oldest entry that is kept
 * @param hashBefore of the entry before that one, which is no longer kept; empty where there never was one
 * @param seq of the newest entry; one less than {@code firstSeq} where none is kept
 * @param hash of the newest entry
 */
public record ChainState(long firstSeq, String hashBefore, long seq, String hash) {
    /** Of a tenant of which nothing was ever audited. */
    public static final ChainState EMPTY = new ChainState(1, "", 0, "");
}
