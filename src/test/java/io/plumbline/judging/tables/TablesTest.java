package io.plumbline.judging.tables;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.judging.Aim;
import io.plumbline.judging.Judge;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.Rating;
import io.plumbline.judging.Thresholds;
import io.plumbline.judging.forecast.Forecaster;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TablesTest {

    private static final String FIGURES = """
            指标,报告期,数值,登记日期
            社零总额,2017,6196.30,2018-03-01
            社零总额,2018,6843.90,2019-03-01
            社零总额,2019,7449.64,2020-03-01
            社零总额,2020,6149.84,2021-03-01
            社零总额,2021,6795.04,2022-03-01
            社零总额,2022,6936.20,2023-03-01
            社零总额,2023,7531.90,2024-03-01
            社零总额,2023,"7,600.00",2025-06-01
            社零总额,2024,不详,2025-03-01
            社零总额,去年,1,2025-03-01
            """;

    private static final String TARGETS = """
            目标,指标,要求,目标值,上限,起,止
            社零总额一万亿,社零总额,至少,10000,,2026,2030
            机队规模,机队,区间,50,55,2026,2030
            说不清,社零总额,大约,8000,,2026,2030
            """;

    @ParameterizedTest
    @CsvSource({"2024, 2024", "2024年, 2024", "2024-Q3, 2024-Q3", "2024-06, 2024-06", "2024年06月, 2024-06"})
    void a_period_is_read_and_written(String text, String code) {
        assertThat(Slot.find(text)).get().extracting(Slot::code).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"去年", "2024-13", "2024-Q5", "24"})
    void other_periods_are_not_guessed(String text) {
        assertThat(Slot.find(text)).isEmpty();
    }

    @Test
    void the_figure_recorded_last_counts_as_of_the_day_asked_for() throws IOException {
        assertThat(only(observed(LocalDate.of(2024, 12, 31))).history().last()).isEqualTo(7531.90);
        assertThat(only(observed(LocalDate.MAX)).history().last()).isEqualTo(7600.00);
    }

    @Test
    void bad_rows_are_listed_with_their_line_and_the_rest_is_kept() throws IOException {
        FigureTable table = FigureTable.read("数据.csv", new StringReader(FIGURES), LocalDate.MAX);

        assertThat(table.problems())
                .extracting(RowProblem::toString)
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("数据.csv:10 “不详”不是数值"),
                        it -> assertThat(it).startsWith("数据.csv:11 报告期“去年”无法识别"));
        assertThat(only(table.observed()).history().size()).isEqualTo(7);
    }

    @Test
    void a_plan_is_judged_and_a_target_without_figures_is_unknown() throws IOException {
        TargetTable targets = TargetTable.read("目标.csv", new StringReader(TARGETS));
        PlanJudge judge = new PlanJudge(new Judge(Forecaster.shipped(), Thresholds.USUAL));

        List<PlanJudge.Judged> judged = judge.judge(targets.rows(), observed(LocalDate.MAX));

        assertThat(targets.problems())
                .singleElement()
                .extracting(RowProblem::line)
                .isEqualTo(4L);
        assertThat(targets.rows().get(1).aim()).isEqualTo(new Aim.Between(50, 55));
        assertThat(judged.getFirst().judgement()).isInstanceOf(Judgement.Judged.class);
        assertThat(judged.get(1).judgement().rating()).isEqualTo(Rating.UNKNOWN);
    }

    private static Observed only(Map<String, Observed> observed) {
        return observed.values().iterator().next();
    }

    private static Map<String, Observed> observed(LocalDate knownOn) throws IOException {
        return FigureTable.read("数据.csv", new StringReader(FIGURES), knownOn).observed();
    }
}
