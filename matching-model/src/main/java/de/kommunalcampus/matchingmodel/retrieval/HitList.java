// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

import de.kommunalcampus.matchingmodel.catalogue.FacetTable;
import java.util.Arrays;

/**
 * The courses of one block that are left, by ascending ordinal, in columns: first all candidates, in the end the hits. Each
 * stage goes over the columns it needs in a short loop of its own, which is several times as fast as asking course by course.
 */
public final class HitList {

    /** So many places at most. */
    public static final int MOST = Block.COURSES;

    private final Block block;
    private final int[] courses = new int[Block.COURSES];
    private final long[] rows = new long[Block.COURSES];
    private final long[] failed = new long[Block.COURSES];
    private final long[] runBits = new long[Block.COURSES];
    private int size;

    HitList(Block block) {
        this.block = block;
    }

    /** Begins with the candidates of the block, none of which has failed. */
    void begin(FacetTable table) {
        size = block.list(courses);
        table.copyRows(courses, size, rows);
        Arrays.fill(failed, 0, size, 0);
    }

    /** Keeps a course in a place before or where it is, with what is known of it but for the bits of its runs. */
    void keep(int place, int from) {
        if (place < from) {
            courses[place] = courses[from];
            rows[place] = rows[from];
            failed[place] = failed[from];
        }
    }

    /** Forgets what stands behind so many places. */
    void cut(int newSize) {
        size = newSize;
    }

    public int size() {
        return size;
    }

    public int course(int place) {
        return courses[place];
    }

    /** Up to the size; to read only. */
    int[] courses() {
        return courses;
    }

    /** See {@link FacetTable#row}; up to the size, to read only. */
    long[] rows() {
        return rows;
    }

    /** See {@link FilterStage}; up to the size. */
    long[] failed() {
        return failed;
    }

    /** See {@link RunWindow#fillBits}; up to the size. */
    long[] runBits() {
        return runBits;
    }

    /** How much of the need it covers, in units, see {@link NeedTable#UNITS}. */
    public int covered(int place) {
        return block.covered(courses[place]);
    }

    /**
     * Lists the places of those that cover at least so many units, without a branch, for nobody can foresee which do.
     *
     * @param into has room for {@link #MOST}
     * @return how many they are
     */
    public int listCovering(int leastUnits, int[] into) {
        int count = 0;
        for (int place = 0; place < size; place++) {
            into[count] = place;
            count += block.covered(courses[place]) >= leastUnits ? 1 : 0;
        }
        return count;
    }

    /** How well it answers the text, 0 without one. */
    public float text(int place) {
        return block.text(courses[place]);
    }
}
