package io.plumbline.judging.promises;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Goalpost.Comparison;
import io.plumbline.basics.Quantity;
import io.plumbline.register.metrics.MetricName;
import io.plumbline.register.metrics.MetricRegister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AppraisalTest {

    private static final MetricRegister REGISTER = MetricRegister.ofCountry();

    private static Comparison comparison(String sign, String value, String unit) {
        Quantity quantity = Quantity.of(value, unit);
        return switch (sign) {
            case ">=" -> new Goalpost.AtLeast(quantity);
            case ">" -> new Goalpost.MoreThan(quantity);
            case "<=" -> new Goalpost.AtMost(quantity);
            case "<" -> new Goalpost.LessThan(quantity);
            case "~" -> new Goalpost.About(quantity);
            default -> new Goalpost.Exactly(quantity);
        };
    }

    private static Claim promise(String metric, Measure measure, Comparison comparison) {
        return new Claim(
                new Citation("d", 0, metric.length(), metric),
                metric,
                REGISTER.identify(MetricName.of(metric, "")),
                comparison,
                measure,
                comparison);
    }

    @ParameterizedTest(name = "{0} {1} {2}{3}{4}, reported {5}{6}{7} -> {8}")
    @CsvSource(textBlock = """
            地区生产总值,   GROWTH, >=, 5,    %,   =,  5,     %,   MET
            地区生产总值,   GROWTH, >,  5,    %,   =,  5,     %,   MISSED
            地区生产总值,   GROWTH, >,  5,    %,   >,  5,     %,   MET
            地区生产总值,   GROWTH, ~,  6,    %,   =,  5.7,   %,   NEAR
            地区生产总值,   GROWTH, ~,  6,    %,   =,  5.69,  %,   MISSED
            粮食产量,     LEVEL,  ~,  100,  万吨, =,  90,    万吨, NEAR
            粮食产量,     LEVEL,  ~,  100,  万吨, =,  89,    万吨, MISSED
            粮食产量,     LEVEL,  =,  100,  万吨, =,  21,    亿斤, MET
            粮食产量,     LEVEL,  >=, 100,  万吨, >=, 90,    万吨, OPEN
            粮食产量,     LEVEL,  >=, 100,  万吨, <,  100,   万吨, MISSED
            粮食产量,     LEVEL,  >=, 100,  万吨, =,  100,   万亩, OPEN
            城镇调查失业率, LEVEL,  ~,  5.5,  %,   =,  5.5,   %,   MET
            城镇调查失业率, LEVEL,  ~,  5.5,  %,   =,  5.8,   %,   NEAR
            单位GDP能耗,  GROWTH, ~,  -3,   %,   =,  -3.4,  %,   MET
            单位GDP能耗,  GROWTH, ~,  -3,   %,   =,  -2.8,  %,   NEAR
            单位GDP能耗,  GROWTH, <=, -3,   %,   =,  -2.8,  %,   MISSED
            城镇新增就业,   LEVEL,  >=, 30,   万人, =,  31,    万,   MET
            利润位次,     RANK,   ~,  10,   位,   =,  8,     位,   MET
            """)
    void worse_and_better_follow_the_metric(
            String metric,
            Measure measure,
            String sign,
            String value,
            String unit,
            String reportedSign,
            String reported,
            String reportedUnit,
            String verdict) {
        Appraisal appraisal = new Appraisal(promise(metric, measure, comparison(sign, value, unit)));

        assertThat(appraisal
                        .find(comparison(reportedSign, reported, reportedUnit))
                        .map(Verdict::name)
                        .orElse("OPEN"))
                .isEqualTo(verdict);
    }

    @Test
    void of_a_range_the_easier_end_counts() {
        Comparison range = new Goalpost.Range(Quantity.of("5", "%"), Quantity.of("5.5", "%"));

        assertThat(new Appraisal(promise("地区生产总值", Measure.GROWTH, range)).find(comparison("=", "5", "%")))
                .contains(Verdict.MET);
        assertThat(new Appraisal(promise("城镇调查失业率", Measure.LEVEL, range)).find(comparison("=", "5.5", "%")))
                .contains(Verdict.MET);
    }
}
