package io.plumbline.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Goalpost;
import io.plumbline.basics.Quantity;
import io.plumbline.basics.Unit;
import io.plumbline.reading.Stated;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalpostsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            # 达到, 为, 提高到 state a value
            数字产业规模达到320亿元 → 数字产业规模 level = 320 亿元
            粮食总产量为88万吨 → 粮食总产量 level = 88 万吨
            城镇化率提高到61.5% → 城镇化率 level = 61.5 %
            办件时间压缩到3天 → 办件时间 level = 3 天
            城镇调查失业率控制在5.1% → 城镇调查失业率 level = 5.1 %
            民生支出占比保持在76% → 民生支出占比 level = 76 %
            改造老旧小区240个 → 改造老旧小区 level = 240 个
            # bounds bound a result too
            高新技术企业突破800家 → 高新技术企业 level > 800 家
            外贸总额超过120亿元 → 外贸总额 level > 120 亿元
            新增就业4.1万人以上 → 新增就业 level >= 4.1 万人
            失业率控制在5%以内 → 失业率 level <= 5 %
            物流成本下降到14%左右 → 物流成本 level ~ 14 %
            培训农民近6000人次 → 培训农民 level ~ 6000 人次
            新建车位2600多个 → 新建车位 level > 2600 个
            新建车位2600余个 → 新建车位 level > 2600 个
            PM2.5浓度低于30微克/立方米 → PM2.5浓度 level < 30 微克/立方米
            重污染天数不到2天 → 重污染天数 level < 2 天
            民生支出占比保持在75%以上 → 民生支出占比 level >= 75 %
            # growth and change
            固定资产投资增长7.2% → 固定资产投资 growth = 7.2 %
            万元产值能耗下降3.1% → 万元产值能耗 growth = -3.1 %
            工业增加值年均增长6.8% → 工业增加值 growth_avg = 6.8 %
            城镇化率提高5.6个百分点 → 城镇化率 change = 5.6 个百分点
            绿化覆盖面积增加210公顷 → 绿化覆盖面积 change = 210 公顷
            事故起数下降12%以上 → 事故起数 growth <= -12 %
            网络零售额增长两倍 → 网络零售额 multiple = 3 倍
            研发投入翻一番 → 研发投入 multiple = 2 倍
            税收收入同比增长超过9% → 税收收入 growth > 9 %
            # ranks
            水环境质量居全省第一 → 水环境质量 rank = 1 位
            营商环境进入全国前30名 → 营商环境 rank <= 30 位
            # elided
            进出口总额达到180亿元，同比增长11% → 进出口总额 level = 180 亿元 & *进出口总额 growth = 11 %
            接待游客1900万人次，比上年增加210万人次 → 接待游客 level = 1900 万人次 & *接待游客 change = 210 万人次
            工业投资增长14%，增速居全省第二位 → 工业投资 growth = 14 % & *工业投资增速 rank = 2 位
            完成投资46亿元 → 投资 level = 46 亿元
            粮食产量连续八年稳定在80万吨以上 → 粮食产量 level >= 80 万吨
            出口连续13个月正增长 → 出口正增长 level = 13 个月
            税收增速比全省平均水平高2.3个百分点 → 税收增速 change = 2.3 个百分点
            工业增速高于全国平均1.6个百分点 → 工业增速 change = 1.6 个百分点
            """)
    void a_result_is_bounded_by_bounding_words_only(String sentence, String results) {
        assertThat(read(sentence)).isEqualTo(results);
    }

    @ParameterizedTest(name = "{0}: {1}, {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # sentence             | promised | reported
            绿地率达到42%          | >=       | =
            绿地率提高到42%        | >=       | =
            绿地率为42%            | =        | =
            绿地率42%以上          | >=       | >=
            绿地率超过42%          | >        | >
            绿地率42%左右          | ~        | ~
            失业率降至5%           | <=       | =
            失业率控制在5%         | <=       | =
            失业率控制在5%以内     | <=       | <=
            失业率不超过5%         | <=       | =
            失业率低于5%           | <        | <
            绿地率保持在42%        | =        | =
            绿地率保持在42%以上    | >=       | >=
            投资增长8%             | >=       | =
            能耗下降3%             | <=       | =
            能耗下降3%以上         | <=       | <=
            能耗下降3%左右         | ~        | ~
            占比提高2个百分点      | >=       | =
            产值翻一番             | >=       | =
            新建学校8所            | =        | =
            新建学校8所以上        | >=       | >=
            产值居全省第三         | =        | =
            产值进入全省前三       | <=       | <=
            """)
    void a_promise_and_a_report_of_the_same_words_may_be_bounded_differently(
            String sentence, String promised, String reported) {
        Statement statement = Sentences.statements(sentence).getFirst();

        assertThat(stated(statement, Goalposts.ofPromise(statement)).comparator())
                .isEqualTo(promised);
        assertThat(stated(statement, Goalposts.ofResult(statement)).comparator())
                .isEqualTo(reported);
    }

    @Test
    void a_level_that_is_to_be_held_is_kept() {
        Statement statement = Sentences.statements("绿地率保持在42%以上").getFirst();

        assertThat(Goalposts.ofPromise(statement))
                .isEqualTo(
                        new Goalpost.Keep(new Goalpost.AtLeast(new Quantity(BigDecimal.valueOf(42), new Unit("%")))));
    }

    @Test
    void a_range_of_decreases_runs_from_the_greater_to_the_smaller() {
        Statement statement = Sentences.statements("能耗下降3%—5%").getFirst();

        assertThat(stated(statement, Goalposts.ofPromise(statement))).hasToString("能耗 growth range -5..-3 %");
    }

    private static String read(String sentence) {
        List<Statement> statements = Sentences.statements(sentence);
        return statements.stream()
                .map(statement ->
                        (statement.metric().elided() ? "*" : "") + stated(statement, Goalposts.ofResult(statement)))
                .collect(Collectors.joining(" & "));
    }

    private static Stated stated(Statement statement, Goalpost goalpost) {
        return Stated.of(statement.metric(), goalpost).orElseThrow();
    }
}
