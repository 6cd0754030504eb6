// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import java.util.Random;

/**
 * Short vectors for the rows of a long sparse matrix A whose scalar products are nearest to those of the rows: U·Σ of the
 * truncated singular value decomposition, but for a rotation, which no cosine sees. By subspace iteration Q ← orth(A Aᵀ Q)
 * (Halko, Martinsson and Tropp 2011), then Q·L with L Lᵀ = Qᵀ A Aᵀ Q.
 */
final class PrincipalVectors {
    private static final int ROUNDS = 12;

    private PrincipalVectors() {}

    /** @param dimension at most the number of rows is used */
    static DenseMatrix of(SparseMatrix matrix, int dimension, long seed) {
        int width = Math.min(dimension, matrix.rows());
        DenseMatrix basis = chance(matrix.rows(), width, seed);
        for (int round = 0; round < ROUNDS; round++) {
            basis = orthonormal(matrix.times(matrix.transposedTimes(basis)));
        }
        DenseMatrix images = matrix.times(matrix.transposedTimes(basis)).transposed();
        DenseMatrix turned = basis.transposed();
        DenseMatrix products = new DenseMatrix(width, width);
        for (int row = 0; row < width; row++) {
            for (int column = 0; column < width; column++) {
                products.set(row, column, turned.rowProduct(row, images, column));
            }
        }
        DenseMatrix root = Cholesky.rootOf(products);
        DenseMatrix vectors = new DenseMatrix(matrix.rows(), width);
        for (int row = 0; row < matrix.rows(); row++) {
            for (int column = 0; column < width; column++) {
                vectors.addToRow(row, basis.get(row, column), root, column);
            }
        }
        return vectors;
    }

    private static DenseMatrix chance(int rows, int columns, long seed) {
        Random random = new Random(seed);
        DenseMatrix matrix = new DenseMatrix(rows, columns);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                matrix.set(row, column, random.nextGaussian());
            }
        }
        return matrix;
    }

    /** Gram and Schmidt's columns, twice over against rounding; a column that depends on earlier ones becomes zero. */
    private static DenseMatrix orthonormal(DenseMatrix matrix) {
        DenseMatrix columns = matrix.transposed();
        for (int column = 0; column < columns.rows(); column++) {
            double before = columns.rowProduct(column, columns, column);
            for (int repeat = 0; repeat < 2; repeat++) {
                for (int earlier = 0; earlier < column; earlier++) {
                    columns.addToRow(column, -columns.rowProduct(column, columns, earlier), columns, earlier);
                }
            }
            double left = columns.rowProduct(column, columns, column);
            columns.scaleRow(column, left > before * 1e-20 ? 1 / Math.sqrt(left) : 0);
        }
        return columns.transposed();
    }
}
