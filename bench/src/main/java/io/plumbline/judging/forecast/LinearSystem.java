package io.plumbline.judging.forecast;

/// Sums up a weighted least-squares problem and solves it.
final class LinearSystem {

    private final double[][] rows;

    LinearSystem(int unknowns, double ridge) {
        rows = new double[unknowns][unknowns + 1];
        for (int i = 0; i < unknowns; i++) {
            rows[i][i] = ridge;
        }
    }

    void add(double weight, double[] inputs, double output) {
        int unknowns = rows.length;
        for (int i = 0; i < unknowns; i++) {
            double weighted = weight * inputs[i];
            for (int j = 0; j < unknowns; j++) {
                rows[i][j] += weighted * inputs[j];
            }
        }
        addRight(inputs, weight * output);
    }

    void addRight(double[] inputs, double factor) {
        for (int i = 0; i < rows.length; i++) {
            rows[i][rows.length] += factor * inputs[i];
        }
    }

    /// Gauss with pivots; the system is used up.
    double[] solve() {
        int unknowns = rows.length;
        for (int i = 0; i < unknowns; i++) {
            swap(i, pivot(i));
            for (int r = i + 1; r < unknowns; r++) {
                double factor = rows[r][i] / rows[i][i];
                for (int c = i; c <= unknowns; c++) {
                    rows[r][c] -= factor * rows[i][c];
                }
            }
        }
        double[] solution = new double[unknowns];
        for (int i = unknowns - 1; i >= 0; i--) {
            double sum = rows[i][unknowns];
            for (int c = i + 1; c < unknowns; c++) {
                sum -= rows[i][c] * solution[c];
            }
            solution[i] = sum / rows[i][i];
        }
        return solution;
    }

    private int pivot(int column) {
        int pivot = column;
        for (int r = column + 1; r < rows.length; r++) {
            pivot = Math.abs(rows[r][column]) > Math.abs(rows[pivot][column]) ? r : pivot;
        }
        return pivot;
    }

    private void swap(int a, int b) {
        double[] row = rows[a];
        rows[a] = rows[b];
        rows[b] = row;
    }
}
