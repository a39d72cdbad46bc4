package io.plumbline.judging.standing;

import io.plumbline.basics.Baseline;
import io.plumbline.basics.Commitment;
import io.plumbline.judging.lines.Conversion;
import io.plumbline.judging.lines.Line;
import java.math.BigDecimal;
import java.util.Optional;

/// What a relative goal counts from (基期值): the figure of the base period as it is known now, or the number in the text
/// where there is no figure, or where the figure is so far from it that the text must count from another time.
record Base(BigDecimal value, String words) {

    /// A revision moves a figure by less.
    private static final BigDecimal MOST_REVISED = new BigDecimal("0.1");

    static Optional<Base> find(Commitment.Target target, Line line, long slot) {
        Optional<BigDecimal> figure = line.find(slot);
        Optional<BigDecimal> stated = switch (target.baseline()) {
            case Baseline.From from -> Conversion.find(from.value(), line.unit());
            case Baseline.Unstated ignored -> Optional.empty();
        };
        if (stated.isPresent()
                && figure.filter(it -> isRevisionOf(stated.get(), it)).isEmpty()) {
            return stated.map(it -> new Base(it, it.toPlainString()));
        }
        return figure.map(it -> new Base(it, "%s [%s]".formatted(it.toPlainString(), line.code(slot))));
    }

    private static boolean isRevisionOf(BigDecimal stated, BigDecimal figure) {
        return figure.subtract(stated).abs().compareTo(stated.abs().multiply(MOST_REVISED)) <= 0;
    }
}
