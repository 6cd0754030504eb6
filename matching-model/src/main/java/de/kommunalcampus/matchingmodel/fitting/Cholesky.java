// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

/** The lower triangle L with L Lᵀ = a symmetric matrix without negative eigenvalues. Cost: a third of its size cubed. */
final class Cholesky {
    private Cholesky() {}

    /** A direction in which the matrix has no extent gives a column of zeros. */
    static DenseMatrix rootOf(DenseMatrix matrix) {
        int size = matrix.rows();
        DenseMatrix root = new DenseMatrix(size, size);
        for (int column = 0; column < size; column++) {
            double square = matrix.get(column, column) - root.rowProduct(column, root, column);
            if (square > 1e-12 * matrix.get(column, column)) {
                double pivot = Math.sqrt(square);
                root.set(column, column, pivot);
                for (int row = column + 1; row < size; row++) {
                    root.set(row, column, (matrix.get(row, column) - root.rowProduct(row, root, column)) / pivot);
                }
            }
        }
        return root;
    }
}
