package io.plumbline.judging.warning;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Unit;
import io.plumbline.judging.forecast.Forecaster;
import io.plumbline.judging.forecast.Frequency;
import io.plumbline.judging.lines.Line;
import io.plumbline.measuring.Cumulation;
import io.plumbline.measuring.PriceBasis;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The newest reports of a line of figures that begins in 2012.
class SeriesWatchTest {

    private static final String GROWING = "100 106 111 118 127 133 142 150 158 169 179 188 200";
    private static final SeriesWatch WATCH = new SeriesWatch(Forecaster.shipped());

    private static Line line(Frequency frequency, String unit, String values) {
        return new Line(
                new Unit(unit),
                frequency,
                2012L * frequency.perYear(),
                Arrays.stream(values.split(" ")).map(BigDecimal::new).toList(),
                1,
                Cumulation.IN_PERIOD,
                PriceBasis.CURRENT,
                false,
                1);
    }

    private static SeriesWatch.Finding find(Alarm.Kind kind, Line line) {
        return WATCH.look(line).stream()
                .filter(it -> it.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(textBlock = """
            212, usual
            208, usual
            150, unusual
            300, unusual
            """)
    void a_report_is_held_against_what_was_predicted_for_it(String reported, String expected) {
        SeriesWatch.Finding report =
                find(Alarm.Kind.UNUSUAL_REPORT, line(Frequency.YEARLY, "亿元", GROWING + " " + reported));

        assertThat(report.chance() < 0.05 ? "unusual" : "usual").isEqualTo(expected);
        assertThat(report.since().code()).isEqualTo("2025");
        assertThat(report.arithmetic().chinese()).startsWith("报告 " + reported + "，预测中值 2");
    }

    @Test
    void reports_that_each_fall_a_little_short_are_a_drift() {
        SeriesWatch.Finding drift = find(
                Alarm.Kind.DRIFT,
                line(Frequency.YEARLY, "亿元", "100 110 121 133 146 161 172 180 183 182 175 163 146 125 100"));

        assertThat(drift.chance()).isLessThan(0.2);
        assertThat(drift.arithmetic().chinese()).contains("持续低于预测");
        assertThat(find(Alarm.Kind.DRIFT, line(Frequency.YEARLY, "亿元", GROWING)).chance())
                .isGreaterThan(drift.chance());
    }

    @Test
    void cases_are_counted_not_forecast() {
        String quiet = "12 9 11 14 10 8 13 12 9 11 10 12 ".repeat(2) + "11 9 ";

        SeriesWatch.Finding usual = find(Alarm.Kind.EXCESS_COUNT, line(Frequency.MONTHLY, "件", quiet + "13"));
        SeriesWatch.Finding many = find(Alarm.Kind.EXCESS_COUNT, line(Frequency.MONTHLY, "件", quiet + "31"));

        assertThat(usual.chance()).isGreaterThan(0.05);
        assertThat(many.chance()).isLessThan(0.001);
        assertThat(many.arithmetic().english()).startsWith("31 reported, ");
    }

    @Test
    void too_few_figures_are_not_looked_at() {
        assertThat(WATCH.look(line(Frequency.YEARLY, "亿元", "100 106 111 300"))).isEqualTo(List.of());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(textBlock = """
            0.42, 42%
            0.021, 2.1%
            0.00123, 1/810
            0.0000123, 1/81000
            0.0000000123, < 1/1000000
            """)
    void rare_chances_are_said_as_one_in_so_many(double chance, String said) {
        assertThat(Rarity.of(chance)).isEqualTo(said);
    }
}
