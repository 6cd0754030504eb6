// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.retrieval;

/** The hits of one block by ascending ordinal, with what was learnt of each on the way. */
public final class HitList {

    private final int[] courses = new int[Block.COURSES];
    private final int[] covered = new int[Block.COURSES];
    private final float[] text = new float[Block.COURSES];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int course, int units, float textValue) {
        courses[size] = course;
        covered[size] = units;
        text[size++] = textValue;
    }

    public int size() {
        return size;
    }

    public int course(int place) {
        return courses[place];
    }

    /** How much of the need it covers, in units, see {@link NeedTable#UNITS}. */
    public int covered(int place) {
        return covered[place];
    }

    /** How well it answers the text, 0 without one. */
    public float text(int place) {
        return text[place];
    }
}
