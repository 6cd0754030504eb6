// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import de.kommunalcampus.matchingmodel.concepts.SparseVector;
import java.util.List;

/** A matrix of few entries, by rows. Products with dense matrices take entries × columns multiplications. */
final class SparseMatrix {
    private final int columns;
    private final int[] starts;
    private final int[] indices;
    private final double[] values;

    private SparseMatrix(int columns, int[] starts, int[] indices, double[] values) {
        this.columns = columns;
        this.starts = starts;
        this.indices = indices;
        this.values = values;
    }

    static SparseMatrix of(List<SparseVector> rows, int columns) {
        int[] starts = new int[rows.size() + 1];
        for (int row = 0; row < rows.size(); row++) {
            starts[row + 1] = starts[row] + rows.get(row).size();
        }
        int[] indices = new int[starts[rows.size()]];
        double[] values = new double[indices.length];
        for (int row = 0; row < rows.size(); row++) {
            for (int entry = 0; entry < rows.get(row).size(); entry++) {
                indices[starts[row] + entry] = rows.get(row).index(entry);
                values[starts[row] + entry] = rows.get(row).value(entry);
            }
        }
        return new SparseMatrix(columns, starts, indices, values);
    }

    int rows() {
        return starts.length - 1;
    }

    int columns() {
        return columns;
    }

    /** For each column the sum of its squared entries. */
    double[] columnSquares() {
        double[] squares = new double[columns];
        for (int entry = 0; entry < values.length; entry++) {
            squares[indices[entry]] += values[entry] * values[entry];
        }
        return squares;
    }

    /** This matrix × the dense one. */
    DenseMatrix times(DenseMatrix right) {
        DenseMatrix product = new DenseMatrix(rows(), right.columns());
        for (int row = 0; row < rows(); row++) {
            for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
                product.addToRow(row, values[entry], right, indices[entry]);
            }
        }
        return product;
    }

    /** This matrix, turned over, × the dense one. */
    DenseMatrix transposedTimes(DenseMatrix right) {
        DenseMatrix product = new DenseMatrix(columns, right.columns());
        for (int row = 0; row < rows(); row++) {
            for (int entry = starts[row]; entry < starts[row + 1]; entry++) {
                product.addToRow(indices[entry], values[entry], right, row);
            }
        }
        return product;
    }
}
