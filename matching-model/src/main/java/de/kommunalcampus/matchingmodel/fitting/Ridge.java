// SPDX-License-Identifier: GPL-3.0-or-later
package de.kommunalcampus.matchingmodel.fitting;

import java.util.Arrays;

/**
 * Linear least squares with a penalty on squared coefficients: the W that makes ‖XW − Y‖² + λ‖W‖² smallest (Hoerl and
 * Kennard 1970), by conjugate gradients on (XᵀX + λI) W = XᵀY, each column on its own and a few columns at a time, divided
 * by the diagonal (Jacobi's preconditioner: common runs of characters would slow all others down). About thirty steps are
 * enough; a step costs twice the entries of X per column.
 */
final class Ridge {
    private static final int COLUMNS_AT_A_TIME = 25;
    private static final int MOST_STEPS = 60;
    /** Squared length of what is left, against that of the start; rankings do not change below. */
    private static final double PRECISION = 1e-5;

    private final SparseMatrix examples;
    private final double penalty;
    private final double[] conditioner;

    /** @param penalty λ, above 0 */
    Ridge(SparseMatrix examples, double penalty) {
        this.examples = examples;
        this.penalty = penalty;
        this.conditioner = Arrays.stream(examples.columnSquares())
                .map(square -> 1 / (square + penalty))
                .toArray();
    }

    /** Row by row: a row for each column of the examples. */
    float[] solve(DenseMatrix targets) {
        int width = targets.columns();
        float[] coefficients = new float[Math.multiplyExact(examples.columns(), width)];
        for (int from = 0; from < width; from += COLUMNS_AT_A_TIME) {
            DenseMatrix part = solvePart(targets.columns(from, Math.min(width, from + COLUMNS_AT_A_TIME)));
            for (int row = 0; row < part.rows(); row++) {
                for (int column = 0; column < part.columns(); column++) {
                    coefficients[row * width + from + column] = (float) part.get(row, column);
                }
            }
        }
        return coefficients;
    }

    private DenseMatrix solvePart(DenseMatrix targets) {
        DenseMatrix residual = examples.transposedTimes(targets);
        DenseMatrix solution = new DenseMatrix(residual.rows(), residual.columns());
        DenseMatrix conditioned = residual.withRowsTimes(conditioner);
        DenseMatrix direction = conditioned;
        double[] left = residual.columnProducts(conditioned);
        double[] enough = Arrays.stream(left).map(start -> start * PRECISION).toArray();
        for (int step = 0; step < MOST_STEPS && isMore(left, enough); step++) {
            DenseMatrix image = examples.transposedTimes(examples.times(direction));
            image.add(filled(image.columns(), penalty), direction);
            double[] length = ratios(left, direction.columnProducts(image));
            solution.add(length, direction);
            residual.add(negated(length), image);
            conditioned = residual.withRowsTimes(conditioner);
            double[] next = residual.columnProducts(conditioned);
            direction = conditioned.plus(ratios(next, left), direction);
            left = next;
        }
        return solution;
    }

    private static boolean isMore(double[] values, double[] limits) {
        for (int column = 0; column < values.length; column++) {
            if (values[column] > limits[column]) {
                return true;
            }
        }
        return false;
    }

    /** Zero where there is nothing to divide by: that column is solved. */
    private static double[] ratios(double[] above, double[] below) {
        double[] ratios = new double[above.length];
        for (int column = 0; column < above.length; column++) {
            ratios[column] = below[column] == 0 ? 0 : above[column] / below[column];
        }
        return ratios;
    }

    private static double[] negated(double[] values) {
        return Arrays.stream(values).map(value -> -value).toArray();
    }

    private static double[] filled(int length, double value) {
        double[] values = new double[length];
        Arrays.fill(values, value);
        return values;
    }
}
