package io.plumbline.judging.forecast;

/// Figures that add up within the year (累计值, 1—9月) and those of each period (当期值).
public final class YearToDate {

    private YearToDate() {}

    /// What each period added. `firstSeason` is the season of the first value, 0 for the year's first period; when it
    /// is
    /// another, the first value cannot be split and is left out.
    public static double[] periods(Frequency frequency, int firstSeason, double[] yearToDate) {
        int skipped = firstSeason == 0 ? 0 : 1;
        double[] periods = new double[yearToDate.length - skipped];
        for (int i = 0; i < periods.length; i++) {
            int t = i + skipped;
            boolean opensYear = (firstSeason + t) % frequency.perYear() == 0;
            periods[i] = opensYear ? yearToDate[t] : yearToDate[t] - yearToDate[t - 1];
        }
        return periods;
    }
}
