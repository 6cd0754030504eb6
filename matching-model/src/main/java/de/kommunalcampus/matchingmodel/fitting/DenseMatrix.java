// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

/** A mutable matrix of doubles, row by row in one array. */
final class DenseMatrix {
    private final int rows;
    private final int columns;
    private final double[] values;

    DenseMatrix(int rows, int columns) {
        this.rows = rows;
        this.columns = columns;
        this.values = new double[Math.multiplyExact(rows, columns)];
    }

    int rows() {
        return rows;
    }

    int columns() {
        return columns;
    }

    double get(int row, int column) {
        return values[row * columns + column];
    }

    void set(int row, int column, double value) {
        values[row * columns + column] = value;
    }

    /** Adds factor × a row of another matrix of as many columns. */
    void addToRow(int row, double factor, DenseMatrix other, int otherRow) {
        int to = row * columns;
        int from = otherRow * columns;
        double[] added = other.values;
        for (int column = 0; column < columns; column++) {
            values[to + column] += factor * added[from + column];
        }
    }

    void scaleRow(int row, double factor) {
        for (int position = row * columns; position < (row + 1) * columns; position++) {
            values[position] *= factor;
        }
    }

    /** The scalar product of a row with one of another matrix of as many columns. */
    double rowProduct(int row, DenseMatrix other, int otherRow) {
        double sum = 0;
        for (int column = 0; column < columns; column++) {
            sum += values[row * columns + column] * other.values[otherRow * columns + column];
        }
        return sum;
    }

    /** Of every row the part of length one; a row without length stays. */
    DenseMatrix withUnitRows() {
        DenseMatrix unit = new DenseMatrix(rows, columns);
        for (int row = 0; row < rows; row++) {
            double length = Math.sqrt(rowProduct(row, this, row));
            if (length > 0) {
                unit.addToRow(row, 1 / length, this, row);
            }
        }
        return unit;
    }

    /** A new matrix: each row times its factor. */
    DenseMatrix withRowsTimes(double[] factors) {
        DenseMatrix scaled = new DenseMatrix(rows, columns);
        for (int row = 0; row < rows; row++) {
            scaled.addToRow(row, factors[row], this, row);
        }
        return scaled;
    }

    DenseMatrix transposed() {
        DenseMatrix turned = new DenseMatrix(columns, rows);
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                turned.set(column, row, get(row, column));
            }
        }
        return turned;
    }

    /** The columns from one to before another. */
    DenseMatrix columns(int from, int to) {
        DenseMatrix part = new DenseMatrix(rows, to - from);
        for (int row = 0; row < rows; row++) {
            System.arraycopy(values, row * columns + from, part.values, row * part.columns, part.columns);
        }
        return part;
    }

    /** Adds another matrix, each of its columns times a factor. */
    void add(double[] factors, DenseMatrix other) {
        for (int start = 0; start < values.length; start += columns) {
            for (int column = 0; column < columns; column++) {
                values[start + column] += factors[column] * other.values[start + column];
            }
        }
    }

    /** A new matrix: this one and another, each of whose columns is taken times a factor. */
    DenseMatrix plus(double[] factors, DenseMatrix other) {
        DenseMatrix sum = new DenseMatrix(rows, columns);
        System.arraycopy(values, 0, sum.values, 0, values.length);
        sum.add(factors, other);
        return sum;
    }

    /** The scalar product of each column with the same column of another matrix. */
    double[] columnProducts(DenseMatrix other) {
        double[] products = new double[columns];
        for (int start = 0; start < values.length; start += columns) {
            for (int column = 0; column < columns; column++) {
                products[column] += values[start + column] * other.values[start + column];
            }
        }
        return products;
    }
}
