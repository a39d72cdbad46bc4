package io.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimesTest {

    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @CsvSource(delimiter = '→', textBlock = """
            # nothing but the place says it
            今年 → 新建学校6所                                → 2026
            规划 → 新建学校6所                                → 2030
            方案 → 新建学校6所                                → 2028
            回顾 → 新建学校6所                                → 2025
            新闻 → 将新建学校6所                              → -
            今年 → 现有学校60所                               → -
            # the sentence says it
            规划 → 到2035年新建学校6所                        → 2035
            规划 → 2028年底前新建学校6所                      → 2028
            规划 → 2027年前新建学校6所                        → 2027
            规划 → 2026—2028年新建学校6所                     → 2026-2028
            规划 → 到“十五五”末，新建学校6所                  → 2030
            规划 → “十五五”时期，新建学校6所                  → 2030
            规划 → 五年内新建学校6所                          → 2030
            今年 → 今明两年新建学校6所                        → 2026-2027
            今年 → 确保6月底前新建学校6所                     → 2026-06
            今年 → 2026年三季度新建学校6所                    → 2026-Q3
            今年 → 年内新建学校6所                            → 2026
            今年 → 未来五年新建学校6所                        → 2030
            方案 → 今年新建学校6所                            → 2026
            方案 → 明年新建学校6所                            → 2027
            方案 → 每年新建学校6所                            → 2028
            新闻 → 力争到2027年底新建学校6所                  → 2027
            回顾 → 2024年新建学校6所                          → 2024
            回顾 → 过去五年，新建学校6所                      → 2021-2025
            回顾 → “十四五”时期，新建学校6所                  → 2021-2025
            回顾 → 连续3年新建学校超过6所                     → 2023-2025
            回顾 → 与2020年相比，新建学校6所                  → 2025
            # each quantity has the time in front of it
            今年 → 2027年建成学校6所，2030年建成学校60所      → 2027 & 2030
            规划 → 建成学校6所，到2035年建成学校60所          → 2030 & 2035
            # a list and the opening of a paragraph hand their time on, another sentence does not
            方案 → 到2027年底，新建学校6所；改造公园9个       → 2027 & 2027
            方案 → 到2027年底，新建学校6所。改造公园9个       → 2027 & 2027
            方案 → 新建学校6所，到2027年底改造公园9个。新建桥梁2座 → 2028 & 2027 & 2028
            # a time behind its quantity dates that alone
            今年 → 20所学校6月底前开工，新建桥梁2座           → 2026-06 & 2026
            今年 → 新建学校6所9月底前投用，改造公园9个        → 2026-09 & 2026
            今年 → 6月底前新建学校6所；9月底前改造公园9个     → 2026-06 & 2026-09
            """)
    void a_statement_has_a_time(String place, String sentence, String times) {
        assertThat(String.join(
                        " & ",
                        Readings.in(Readings.place(place), sentence + "。").stream()
                                .map(Readings::time)
                                .toList()))
                .isEqualTo(times);
    }

    @ParameterizedTest(name = "{0}: {1} -> {2}, {3}")
    @CsvSource(delimiter = '→', textBlock = """
            规划 → 到2028年底新建学校6所               → 2028-12-31 → STATED
            规划 → 2027年前新建学校6所                 → 2026-12-31 → STATED
            规划 → 2027年3月底前新建学校6所            → 2027-03-31 → STATED
            今年 → 年底前新建学校6所                   → 2026-12-31 → RELATIVE
            今年 → 三年内新建学校6所                   → 2029-01-20 → RELATIVE
            规划 → 到“十五五”末新建学校6所             → 2030-12-31 → PLAN_PERIOD
            规划 → 新建学校6所                         → 2030-12-31 → SECTION
            今年 → 新建学校6所                         → 2026-12-31 → SECTION
            """)
    void a_deadline_has_a_last_day_and_says_how_it_was_found(
            String place, String sentence, LocalDate lastDay, Deadline.Derivation derivation) {
        assertThat(deadline(place, sentence)).isInstanceOfSatisfying(Deadline.By.class, by -> {
            assertThat(by.lastDay()).isEqualTo(lastDay);
            assertThat(by.derivation()).isEqualTo(derivation);
        });
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            到2028年底新建学校6所          → 到2028年底
            力争到2028年新建学校6所        → 到2028年
            2027年3月底前新建学校6所       → 2027年3月底前
            力争“十五五”末新建学校6所      → “十五五”末
            """)
    void a_deadline_keeps_the_words_that_set_it(String sentence, String words) {
        assertThat(deadline("规划", sentence))
                .isInstanceOfSatisfying(
                        Deadline.By.class, by -> assertThat(by.words()).isEqualTo(words));
    }

    private static Deadline deadline(String place, String sentence) {
        Finding finding = Readings.in(Readings.place(place), sentence + "。").getFirst();
        return finding instanceof Finding.Proposal proposal && proposal.commitment() instanceof Commitment.Target target
                ? target.deadline()
                : new Deadline.Open();
    }
}
