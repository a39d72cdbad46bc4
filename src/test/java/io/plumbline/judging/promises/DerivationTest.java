package io.plumbline.judging.promises;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The promising report of [Reports] says of 2024: 进出口总额1000亿元，城镇化率达到61%.
class DerivationTest {

    private static Row only(String promise, String of2025) {
        return Reports.reconcile(Reports.promising(promise), Reports.reporting(of2025, "各项事业全面进步"))
                .rows()
                .getFirst();
    }

    @Test
    void a_level_follows_from_growth_and_base_and_is_marked() {
        Row row = only("进出口总额达到1100亿元", "进出口总额增长12%，民生持续改善");

        assertThat(row.verdict()).isEqualTo(Verdict.INCOMPARABLE);
        Derivation derivation = row.derivation().orElseThrow();
        assertThat(derivation.derived()).hasToString("1120亿元");
        assertThat(derivation.would()).isEqualTo(Verdict.MET);
        assertThat(derivation.base().quote()).isEqualTo("进出口总额1000亿元");
        assertThat(derivation.part().quote()).isEqualTo("进出口总额增长12%");
    }

    @Test
    void a_growth_follows_from_two_levels() {
        Row row = only("进出口总额增长8%", "进出口总额1065亿元，民生持续改善");

        assertThat(row.derivation().orElseThrow().derived()).hasToString("6.5%");
        assertThat(row.derivation().orElseThrow().would()).isEqualTo(Verdict.MISSED);
    }

    @Test
    void a_change_of_a_share_follows_from_two_shares() {
        Row row = only("城镇化率提高0.9个百分点", "城镇化率达62%，民生持续改善");

        assertThat(row.derivation().orElseThrow().derived()).hasToString("1个百分点");
        assertThat(row.derivation().orElseThrow().would()).isEqualTo(Verdict.MET);
    }

    @Test
    void without_a_base_nothing_is_derived() {
        Row row = only("社会消费品零售总额增长5%", "社会消费品零售总额达9000亿元，民生持续改善");

        assertThat(row.verdict()).isEqualTo(Verdict.INCOMPARABLE);
        assertThat(row.derivation()).isEmpty();
    }
}
