// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.kommunalcampus.matchingmodel.concepts.SparseVector;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LinearAlgebraTests {

    @Test
    void ridgeShrinksTheLeastSquares() {
        // one coefficient: (1·1 + 1·3) / (1² + 1² + λ) with λ = 1
        DenseMatrix targets = new DenseMatrix(2, 1);
        targets.set(0, 0, 1);
        targets.set(1, 0, 3);

        assertThat(new Ridge(sparse(new double[][] {{1}, {1}}), 1).solve(targets)[0])
                .isCloseTo(4 / 3f, within(1e-6f));
    }

    @Test
    void ridgeMeetsItsNormalEquations() {
        double[][] examples = random(40, 15, 7);
        DenseMatrix targets = dense(random(40, 60, 8));
        double penalty = 0.7;

        float[] found = new Ridge(sparse(examples), penalty).solve(targets);

        // Xᵀ (X W − Y) + λ W = 0 in every place, columns beyond one block included
        for (int row = 0; row < 15; row++) {
            for (int column = 0; column < 60; column++) {
                double left = penalty * found[row * 60 + column];
                for (int example = 0; example < 40; example++) {
                    double predicted = 0;
                    for (int other = 0; other < 15; other++) {
                        predicted += examples[example][other] * found[other * 60 + column];
                    }
                    left += examples[example][row] * (predicted - targets.get(example, column));
                }
                assertThat(left).isCloseTo(0, within(0.05));
            }
        }
    }

    @Test
    void ridgeLeavesATargetOfNothingAtNothing() {
        assertThat(new Ridge(sparse(random(5, 3, 1)), 1).solve(new DenseMatrix(5, 2)))
                .containsOnly(0);
    }

    @Test
    void rootTimesItsMirrorIsTheMatrix() {
        // [[4, 2], [2, 5]] = [[2, 0], [1, 2]] · [[2, 1], [0, 2]]
        DenseMatrix root = Cholesky.rootOf(dense(new double[][] {{4, 2}, {2, 5}}));

        assertThat(root.get(0, 0)).isEqualTo(2);
        assertThat(root.get(1, 0)).isEqualTo(1);
        assertThat(root.get(1, 1)).isEqualTo(2);
        assertThat(root.get(0, 1)).isZero();
    }

    @Test
    void vectorsKeepTheProductsOfRowsThatFillNoMoreDimensions() {
        // twelve rows out of three directions: three dimensions hold all of them, and five are not asked for in vain
        double[][] rows = product(random(12, 3, 3), random(3, 30, 4));
        for (int dimension : List.of(3, 5)) {
            DenseMatrix vectors = PrincipalVectors.of(sparse(rows), dimension, 5);
            DenseMatrix original = dense(rows);
            for (int row = 0; row < 12; row++) {
                for (int other = 0; other < 12; other++) {
                    assertThat(vectors.rowProduct(row, vectors, other))
                            .isCloseTo(original.rowProduct(row, original, other), within(1e-6));
                }
            }
        }
    }

    @Test
    void vectorsOfOneDimensionFollowTheStrongestDirection() {
        DenseMatrix vectors = PrincipalVectors.of(sparse(new double[][] {{9, 0}, {0, 1}, {9, 1}}), 1, 5);

        assertThat(Math.abs(vectors.get(0, 0))).isGreaterThan(8.9);
        assertThat(Math.abs(vectors.get(1, 0))).isLessThan(0.1);
    }

    private static double[][] random(int rows, int columns, long seed) {
        Random random = new Random(seed);
        return IntStream.range(0, rows)
                .mapToObj(row -> random.doubles(columns, -1, 1).toArray())
                .toArray(double[][]::new);
    }

    private static double[][] product(double[][] left, double[][] right) {
        double[][] product = new double[left.length][right[0].length];
        for (int row = 0; row < left.length; row++) {
            for (int column = 0; column < right[0].length; column++) {
                for (int inner = 0; inner < right.length; inner++) {
                    product[row][column] += left[row][inner] * right[inner][column];
                }
            }
        }
        return product;
    }

    private static DenseMatrix dense(double[][] values) {
        DenseMatrix matrix = new DenseMatrix(values.length, values[0].length);
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                matrix.set(row, column, values[row][column]);
            }
        }
        return matrix;
    }

    private static SparseMatrix sparse(double[][] values) {
        List<SparseVector> rows = IntStream.range(0, values.length)
                .mapToObj(row -> {
                    TreeMap<Integer, Double> entries = new TreeMap<>();
                    for (int column = 0; column < values[row].length; column++) {
                        if (values[row][column] != 0) {
                            entries.put(column, values[row][column]);
                        }
                    }
                    return SparseVector.of(entries);
                })
                .toList();
        return SparseMatrix.of(rows, values[0].length);
    }
}
