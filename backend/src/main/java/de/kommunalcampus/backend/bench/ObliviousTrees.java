// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.backend.bench;

import java.util.Random;

/**
 * A stand-in for a learned ranker, to keep its cost in view: 200 oblivious trees of depth 6 with random splits. Every level
 * of a tree asks one question, so a leaf is found without a branch.
 */
final class ObliviousTrees {
    private static final int TREES = 200;
    private static final int DEPTH = 6;

    private final int features;
    private final int[] feature = new int[TREES * DEPTH];
    private final float[] threshold = new float[TREES * DEPTH];
    private final float[] leaves = new float[TREES << DEPTH];

    ObliviousTrees(long seed, int features) {
        this.features = features;
        Random random = new Random(seed);
        for (int split = 0; split < feature.length; split++) {
            feature[split] = random.nextInt(features);
            threshold[split] = random.nextFloat();
        }
        for (int leaf = 0; leaf < leaves.length; leaf++) {
            leaves[leaf] = random.nextFloat() / TREES;
        }
    }

    /** Adds to {@code scores} what the trees say of each row; rows stand one after the other. */
    void score(float[] rows, float[] scores) {
        for (int tree = 0; tree < TREES; tree++) {
            for (int row = 0; row < scores.length; row++) {
                int leaf = 0;
                for (int level = 0; level < DEPTH; level++) {
                    int split = tree * DEPTH + level;
                    leaf = leaf << 1 | (rows[row * features + feature[split]] > threshold[split] ? 1 : 0);
                }
                scores[row] += leaves[(tree << DEPTH) + leaf];
            }
        }
    }
}
