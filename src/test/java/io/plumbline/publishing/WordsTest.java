package io.plumbline.publishing;

import static io.plumbline.publishing.ExampleReading.quantity;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.ReportingPeriod;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class WordsTest {

    static Stream<Arguments> goalposts() {
        Quantity three = quantity("3", "万亿元");
        Comparison fall = new Goalpost.AtMost(quantity("-3", "%"));
        Comparison steepFall = new Goalpost.LessThan(quantity("-3", "%"));
        Comparison between = new Goalpost.Range(quantity("-5", "%"), quantity("-3", "%"));
        return Stream.of(
                Arguments.of(new Goalpost.AtLeast(three), "不低于3"),
                Arguments.of(new Goalpost.MoreThan(three), "超过3"),
                Arguments.of(new Goalpost.AtMost(three), "不超过3"),
                Arguments.of(new Goalpost.LessThan(three), "低于3"),
                Arguments.of(new Goalpost.About(three), "约3"),
                Arguments.of(new Goalpost.Exactly(three), "3"),
                Arguments.of(new Goalpost.Range(three, quantity("3.50", "万亿元")), "3～3.5"),
                Arguments.of(new Goalpost.Keep(new Goalpost.Exactly(three)), "保持3"),
                Arguments.of(new Goalpost.Cumulative(new Goalpost.MoreThan(three)), "累计超过3"),
                Arguments.of(new Goalpost.Growth(new Goalpost.About(quantity("3", "%"))), "增长约3"),
                Arguments.of(new Goalpost.Growth(fall), "下降不低于3"),
                Arguments.of(new Goalpost.Growth(steepFall), "下降超过3"),
                Arguments.of(new Goalpost.AverageGrowth(between), "年均下降3～5"),
                Arguments.of(new Goalpost.Change(new Goalpost.AtLeast(three)), "提高不低于3"),
                Arguments.of(new Goalpost.Multiple(new Goalpost.AtLeast(quantity("2", "倍"))), "不低于2"),
                Arguments.of(new Goalpost.Rank(new Goalpost.Exactly(quantity("1", "位"))), "第1"),
                Arguments.of(new Goalpost.Rank(new Goalpost.AtMost(quantity("10", "位"))), "前10"),
                Arguments.of(new Goalpost.Qualitative("全覆盖"), "全覆盖"),
                Arguments.of(new Goalpost.Completion(), "完成"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("goalposts")
    void a_goalpost_in_words(Goalpost goalpost, String words) {
        assertThat(Words.of(goalpost)).isEqualTo(words);
    }

    static Stream<Arguments> periods() {
        return Stream.of(
                Arguments.of(ReportingPeriod.ofYear(2030), "2030年"),
                Arguments.of(ReportingPeriod.ofYears(2026, 2030), "2026—2030年"),
                Arguments.of(ReportingPeriod.ofQuarter(2025, 1), "2025年第1季度"),
                Arguments.of(ReportingPeriod.ofMonth(2026, 6), "2026年6月"),
                Arguments.of(ReportingPeriod.ofDay(LocalDate.of(2026, 6, 30)), "2026年6月30日"),
                Arguments.of(
                        new ReportingPeriod(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 7, 1)),
                        "2026-01-01—2026-06-30"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("periods")
    void a_period_in_words(ReportingPeriod period, String words) {
        assertThat(Words.of(period)).isEqualTo(words);
    }
}
