package io.plumbline.judging.progress;

import io.plumbline.judging.forecast.Forecast;

/// What is needed from here, and when the trend would be there.
public final class Required {

    private Required() {}

    /// The growth rate per period that leads from `now` to `target` in `periods`, as a share; needs positive values.
    public static double rate(double now, double target, int periods) {
        return Math.pow(target / now, 1.0 / periods) - 1;
    }

    /// The change per period that leads from `now` to `target` in `periods`, in units of the series.
    public static double change(double now, double target, int periods) {
        return (target - now) / periods;
    }

    /// The first step at which the forecast is at the target or beyond it, seen from `now`; 0 when it is there already,
    /// -1 when not within the forecast's horizon.
    public static int crossing(Forecast forecast, double now, double target, boolean upwards) {
        if (upwards ? now >= target : now <= target) {
            return 0;
        }
        for (int step = 1; step <= forecast.horizon(); step++) {
            double point = forecast.point(step);
            if (upwards ? point >= target : point <= target) {
                return step;
            }
        }
        return -1;
    }
}
