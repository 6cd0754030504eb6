// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.concepts;

/**
 * A linear map from the character runs of a title to the space of concepts. One row of floats per run: 51,000 runs × 200
 * dimensions are 40 MB, and a title costs the sum of its about 60 rows.
 */
public final class ConceptMap {
    private final GramVocabulary vocabulary;
    private final int dimension;
    private final float[] rows;

    /** @param rows row by row, taken over and not copied: one row per run of the vocabulary */
    public ConceptMap(GramVocabulary vocabulary, int dimension, float[] rows) {
        if (dimension < 1 || rows.length != (long) vocabulary.size() * dimension) {
            throw new IllegalArgumentException(
                    "%d runs of %d dimensions are not %d numbers".formatted(vocabulary.size(), dimension, rows.length));
        }
        this.vocabulary = vocabulary;
        this.dimension = dimension;
        this.rows = rows;
    }

    public GramVocabulary vocabulary() {
        return vocabulary;
    }

    public int dimension() {
        return dimension;
    }

    /** Of length one; all zeros for a title of which the map knows nothing. */
    public float[] vectorOf(String title) {
        SparseVector grams = vocabulary.vectorOf(title);
        double[] sum = new double[dimension];
        for (int entry = 0; entry < grams.size(); entry++) {
            int row = grams.index(entry) * dimension;
            double weight = grams.value(entry);
            for (int column = 0; column < dimension; column++) {
                sum[column] += weight * rows[row + column];
            }
        }
        return normalised(sum);
    }

    private static float[] normalised(double[] vector) {
        double squares = 0;
        for (double value : vector) {
            squares += value * value;
        }
        float[] unit = new float[vector.length];
        for (int column = 0; column < vector.length && squares > 0; column++) {
            unit[column] = (float) (vector[column] / Math.sqrt(squares));
        }
        return unit;
    }
}
