package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.ReportingPeriod;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import io.plumbline.measuring.Reported;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What became known of one period between two days (新知数据): a first value, a revised one, or that what was said does
/// not
/// stand.
public record Novelty(ReportingPeriod period, Optional<Reported> before, Optional<Reported> after) {

    /// What stays the same when a value is revised.
    private record Place(ReportingPeriod period, int definition, Cumulation cumulation, PriceBasis price) {

        static Place of(Reported it) {
            return new Place(it.period(), it.definition(), it.cumulation(), it.price());
        }
    }

    /// By period.
    static List<Novelty> between(List<Reported> earlier, List<Reported> later) {
        Map<Place, Reported> before = new LinkedHashMap<>();
        earlier.forEach(it -> before.put(Place.of(it), it));
        List<Novelty> novelties = new ArrayList<>();
        for (Reported now : later) {
            Optional<Reported> then = Optional.ofNullable(before.remove(Place.of(now)));
            if (then.filter(it -> it.value().compareTo(now.value()) == 0).isEmpty()) {
                novelties.add(new Novelty(now.period(), then, Optional.of(now)));
            }
        }
        before.values().forEach(gone -> novelties.add(new Novelty(gone.period(), Optional.of(gone), Optional.empty())));
        novelties.sort(Comparator.comparing((Novelty it) -> it.period().end())
                .thenComparing(it -> it.period().start()));
        return novelties;
    }

    public Bilingual words() {
        if (after.isEmpty()) {
            return Bilingual.format("%1$s 的 %2$s 撤回", "%2$s of %1$s withdrawn", period.code(), value(before));
        }
        if (before.isEmpty()) {
            return Bilingual.format("新增 %1$s %2$s", "new: %1$s %2$s", period.code(), value(after));
        }
        return Bilingual.format(
                "%1$s 由 %2$s 修订为 %3$s（%4$+.1f%%）",
                "%1$s revised from %2$s to %3$s (%4$+.1f %%)", period.code(), value(before), value(after), change());
    }

    private double change() {
        double from = before.orElseThrow().value().doubleValue();
        return from == 0 ? 0 : 100 * (after.orElseThrow().value().doubleValue() / from - 1);
    }

    private static String value(Optional<Reported> reported) {
        return reported.map(Reported::value).map(BigDecimal::toPlainString).orElse("");
    }
}
