package io.plumbline.judging.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.ReportingPeriod;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WatchesTest {

    @Test
    void evidence_of_twenty_is_rarer_than_one_in_twenty_however_often_one_looks() {
        Random random = new Random(3);
        int alarmed = 0;
        for (int run = 0; run < 500; run++) {
            double[] places = random.doubles(60).toArray();
            boolean ever = false;
            for (int length = 1; length <= places.length; length++) {
                ever |= DriftWatch.of(java.util.Arrays.copyOf(places, length)).value() >= 20;
            }
            alarmed += ever ? 1 : 0;
        }

        assertThat(alarmed).isLessThan(25);
    }

    @Test
    void a_drift_is_found_and_dated() {
        double[] places = {0.4, 0.6, 0.5, 0.9, 0.95, 0.85, 0.97, 0.9, 0.92, 0.88, 0.95, 0.9, 0.97};

        DriftWatch.Evidence evidence = DriftWatch.of(places);

        assertThat(evidence.upwards()).isTrue();
        assertThat(evidence.chance()).isLessThan(0.05);
        assertThat(evidence.since()).isBetween(1, 3);
    }

    @Test
    void of_many_looks_only_the_unlikely_stand_and_no_unit_gets_more_than_its_budget() {
        List<Alarm> candidates = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            candidates.add(alarm("市商务局", 1e-6 * (i + 1)));
        }
        candidates.add(alarm("市经信局", 0.02));

        List<Alarm> standing = AlarmList.standing(candidates, 100, 0.1);

        assertThat(standing).hasSize(5).allMatch(it -> it.unit().equals("市商务局"));
        assertThat(AlarmList.withinBudget(standing, 3)).hasSize(3);
        assertThat(standing.getFirst().chance()).isEqualTo(1e-6);
    }

    @Test
    void a_falling_chance_is_noticed_and_a_wobble_is_not() {
        assertThat(ChanceWatch.isFalling(0.8, 0.4)).isTrue();
        assertThat(ChanceWatch.isFalling(0.6, 0.5)).isFalse();
        assertThat(ChanceWatch.arithmetic(0.8, 0.4).chinese()).startsWith("实现概率由 80% 降至 40%");
        assertThat(ChanceWatch.chance(0.8, 0.4)).isCloseTo(1.0 / 3, within(1e-9));
    }

    private static Alarm alarm(String unit, double chance) {
        return new Alarm(
                Alarm.Kind.UNUSUAL_REPORT, 1, unit, chance, ReportingPeriod.ofYear(2025), new Bilingual("", ""));
    }
}
