package io.plumbline.judging.lines;

import io.plumbline.basics.Quantity;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.judging.forecast.History;
import java.math.BigDecimal;
import java.util.Optional;

/// Yearly growth rates chained to an index (定基指数), 100 in the year `base`; it begins the year before the first rate.
public record Chain(History history) {

    /// Empty where the rates do not reach the base, or where one is no ratio.
    public static Optional<Chain> find(Line rates, long base) {
        if (base < rates.first() - 1 || base > rates.last()) {
            return Optional.empty();
        }
        double[] index = new double[rates.size() + 1];
        index[0] = 1;
        for (int i = 0; i < rates.size(); i++) {
            Optional<BigDecimal> share =
                    Conversion.findShare(new Quantity(rates.values().get(i), rates.unit()));
            if (share.isEmpty()) {
                return Optional.empty();
            }
            index[i + 1] = index[i] * (1 + share.get().doubleValue());
        }
        double scale = 100 / index[(int) (base - rates.first() + 1)];
        for (int i = 0; i < index.length; i++) {
            index[i] *= scale;
        }
        return Optional.of(new Chain(History.of(Frequency.YEARLY, index)));
    }
}
