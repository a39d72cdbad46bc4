package io.plumbline.register.breakdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Proposals for parts that together are exactly the whole.
class SplitsTest {

    @Test
    void parts_follow_the_weights_and_add_up_exactly() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        weights.put("武昌区", BigDecimal.ONE);
        weights.put("江岸区", BigDecimal.ONE);
        weights.put("汉阳区", BigDecimal.ONE);

        assertThat(Splits.byWeight(Quantity.of("100", "亿元"), weights, 1))
                .containsExactly(
                        Map.entry("武昌区", Quantity.of("33.4", "亿元")),
                        Map.entry("江岸区", Quantity.of("33.3", "亿元")),
                        Map.entry("汉阳区", Quantity.of("33.3", "亿元")));
    }

    @Test
    void whatever_the_weights_the_parts_are_the_whole_and_none_is_off_by_more_than_a_step() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            Map<String, BigDecimal> weights = new LinkedHashMap<>();
            int parts = 1 + random.nextInt(16);
            for (int i = 0; i < parts; i++) {
                weights.put("区" + i, BigDecimal.valueOf(random.nextInt(1000) + (i == 0 ? 1 : 0), 2));
            }
            Quantity whole = new Quantity(BigDecimal.valueOf(random.nextInt(1_000_000) - 300_000, 2), Unit.NONE);
            BigDecimal all = weights.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);

            Map<String, Quantity> split = Splits.byWeight(whole, weights, 2);

            assertThat(split.values().stream().reduce(Quantity::plus).orElseThrow())
                    .isEqualTo(whole);
            split.forEach((key, part) -> assertThat(part.value()
                            .multiply(all)
                            .subtract(whole.value().multiply(weights.get(key)))
                            .abs())
                    .isLessThanOrEqualTo(all.multiply(new BigDecimal("0.01"))));
        }
    }

    @Test
    void years_lead_from_the_baseline_to_the_target_in_equal_steps() {
        assertThat(Splits.byYear(Quantity.of("2", "万亿元"), 2025, Quantity.of("30000", "亿元"), 2028, 0))
                .containsExactly(
                        Map.entry(2026, Quantity.of("23333", "亿元")),
                        Map.entry(2027, Quantity.of("26667", "亿元")),
                        Map.entry(2028, Quantity.of("30000", "亿元")));
    }

    @Test
    void weights_that_say_nothing_are_refused() {
        assertThatThrownBy(() -> Splits.byWeight(Quantity.of("1", "亿元"), Map.of("甲", BigDecimal.ZERO), 1))
                .hasMessageContaining("Weights must not be negative nor all zero");
    }
}
