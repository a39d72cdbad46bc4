package io.plumbline.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            粮食产量                     → 粮食产量
            粮食、蔬菜产量               → 粮食产量 | 蔬菜产量
            进口、出口额                 → 进口额 | 出口额
            城镇、农村居民人均消费支出   → 城镇居民人均消费支出 | 农村居民人均消费支出
            一产、二产、三产增加值       → 一产增加值 | 二产增加值 | 三产增加值
            省级、市级示范园             → 省级示范园 | 市级示范园
            新建、改建公路               → 新建公路 | 改建公路
            对东盟、欧盟进出口           → 对东盟进出口 | 对欧盟进出口
            """)
    void metrics_of_a_list_share_the_end_of_the_last(String words, String metrics) {
        assertThat(String.join(" | ", Heads.of(words))).isEqualTo(metrics);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            出口额、进口额             → 出口额 | 进口额
            工业用电量、工业税收       → 工业用电量 | 工业税收
            服务业增加值及占比         → 服务业增加值 | 占比
            """)
    void a_metric_that_is_whole_gets_nothing_added(String words, String metrics) {
        assertThat(String.join(" | ", Heads.of(words))).isEqualTo(metrics);
    }
}
