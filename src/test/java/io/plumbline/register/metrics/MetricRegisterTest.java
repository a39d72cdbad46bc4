package io.plumbline.register.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MetricRegisterTest {

    private static final MetricRegister REGISTER = MetricRegister.ofCountry();

    private static String meaning(MetricRegister register, String words) {
        return switch (register.identify(MetricName.of(words, "青山"))) {
            case MetricIdentity.Known known -> known.metric().name();
            case MetricIdentity.PartOf part -> part.part() + "|" + part.metric().name();
            case MetricIdentity.Unknown unknown -> unknown.core() + "?";
        };
    }

    /// The words of a document, the metric they mean.
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            GDP,                地区生产总值
            青山省生产总值,          地区生产总值
            经济增长,             地区生产总值
            规模工业增加值,          规模以上工业增加值
            规模以上工业增加值增速,      规模以上工业增加值
            外贸进出口总值,          进出口总额
            出口总额,             出口
            社零总额,             社会消费品零售总额
            全体居民人均可支配收入,      居民人均可支配收入
            农民收入,             农村居民人均可支配收入
            新增城镇就业,           城镇新增就业
            城镇调查失业率均值,        城镇调查失业率
            居民消费价格指数涨幅,       居民消费价格
            研究与试验发展（R&D）经费投入强度, 研发经费投入强度
            PM_2.5平均浓度,       PM2.5平均浓度
            细颗粒物（PM2.5）浓度,     PM2.5平均浓度
            粮食总产,             粮食产量
            全年空气质量优良天数比率,     空气质量优良天数比例
            """)
    void other_words_for_the_same_are_one_metric(String words, String metric) {
        assertThat(meaning(REGISTER, words)).isEqualTo(metric);
    }

    /// Never across scopes.
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            高技术产业固定资产投资,   高技术产业|固定资产投资
            对非洲市场出口,       对非洲市场|出口
            城镇居民人均可支配收入,   城镇居民人均可支配收入
            县级一般公共预算收入,    县级|一般公共预算收入
            新建改扩建中小学校,     中小学校?
            净增国家高新技术企业,    高新技术企业?
            新增农村劳动力转移就业,   农村劳动力转移就业
            数字经济,          数字经济?
            电力总装机,         电力装机?
            """)
    void a_narrower_scope_is_another_metric(String words, String metric) {
        assertThat(meaning(REGISTER, words)).isEqualTo(metric);
    }

    @Test
    void the_distance_to_somebody_else_is_kept_apart() {
        assertThat(MetricName.of("制造业投资增速高于全国平均水平", "")).isEqualTo(new MetricName("制造业投资", MetricName.Turn.LEAD));
        assertThat(MetricName.of("单位GDP能耗降低率", "").turn()).isEqualTo(MetricName.Turn.DECREASE);
        assertThat(MetricName.of("消费增速", "")).isEqualTo(new MetricName("消费", MetricName.Turn.GROWTH));
    }

    @Test
    void a_city_adds_its_own_metrics() {
        MetricRegister own = REGISTER.extendedBy(
                List.of("name\tunit\tdirection\tnature\taliases", "光电子产业规模\t亿元\tup\tflow\t光谷产值、光电子信息产业规模", "# 说明"));

        assertThat(meaning(own, "光谷产值")).isEqualTo("光电子产业规模");
        assertThat(meaning(own, "GDP")).isEqualTo("地区生产总值");
        assertThat(own.complaints()).isEmpty();
    }

    @Test
    void a_line_that_is_not_understood_is_named_and_left_out() {
        MetricRegister own = REGISTER.extendedBy(
                List.of("name\tunit\tdirection\tnature", "光电子产业规模\t亿元\tsideways\tflow", "\t亿元\tup\tflow"));

        assertThat(own.complaints())
                .satisfiesExactly(
                        it -> assertThat(it).startsWith("第 2 行").contains("Line 2"),
                        it -> assertThat(it).startsWith("第 3 行没有指标名称"));
        assertThat(meaning(own, "光电子产业规模")).isEqualTo("光电子产业规模?");
    }

    @Test
    void the_table_that_comes_with_plumbline_is_understood() {
        assertThat(REGISTER.complaints()).isEmpty();
    }
}
