package io.plumbline.judging.forecast;

/// The scale on which a series moves by comparable steps: logarithms where all values are positive, otherwise the
/// values themselves, divided so that a usual step is a tenth.
sealed interface Scale {

    double to(double value);

    double from(double scaled);

    /// How far an outcome lies from its forecast. On logarithms the roots of both are compared: to first order the
    /// relative error, but a tenfold outcome is no more than four and a bit errors of 100 % away.
    double error(double outcome, double forecast);

    /// The outcome that lies so far from its forecast.
    double outcome(double forecast, double error);

    /// The farthest that a forecast of `step` periods ahead may lie from the last value.
    double reach(int step);

    record Logarithmic() implements Scale {

        private static final double LEAST = 1e-12;

        @Override
        public double to(double value) {
            return Math.log(value);
        }

        @Override
        public double from(double scaled) {
            return Math.exp(scaled);
        }

        @Override
        public double error(double outcome, double forecast) {
            return 2 * (Math.sqrt(Math.max(outcome, 0) / Math.max(forecast, LEAST)) - 1);
        }

        @Override
        public double outcome(double forecast, double error) {
            double root = Math.max(0, 1 + 0.5 * error);
            return Math.max(forecast, LEAST) * root * root;
        }

        @Override
        public double reach(int step) {
            return 0.6 + 0.12 * step;
        }
    }

    record Linear(double unit) implements Scale {
        @Override
        public double to(double value) {
            return value / unit;
        }

        @Override
        public double from(double scaled) {
            return scaled * unit;
        }

        @Override
        public double error(double outcome, double forecast) {
            return (outcome - forecast) / unit;
        }

        @Override
        public double outcome(double forecast, double error) {
            return forecast + error * unit;
        }

        @Override
        public double reach(int step) {
            return Double.POSITIVE_INFINITY;
        }
    }

    static Scale of(double[] values) {
        double steps = 0;
        boolean positive = true;
        for (int t = 0; t < values.length; t++) {
            positive &= values[t] > 0;
            steps += t == 0 ? 0 : Math.abs(values[t] - values[t - 1]);
        }
        if (positive) {
            return new Logarithmic();
        }
        double usual = steps / Math.max(1, values.length - 1);
        return new Linear(usual > 0 ? 10 * usual : 1);
    }

    default double[] to(double[] values) {
        double[] scaled = new double[values.length];
        for (int t = 0; t < values.length; t++) {
            scaled[t] = to(values[t]);
        }
        return scaled;
    }

    /// Back from the scale, held within [#reach] of the last value.
    default double[] from(double[] scaled, double last) {
        double[] values = new double[scaled.length];
        for (int k = 0; k < scaled.length; k++) {
            double reach = reach(k + 1);
            values[k] = from(Math.clamp(scaled[k], last - reach, last + reach));
        }
        return values;
    }
}
