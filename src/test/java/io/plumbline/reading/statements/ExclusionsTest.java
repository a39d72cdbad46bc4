package io.plumbline.reading.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is left out is told with its reason; nothing is dropped in silence.
class ExclusionsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            # who or which is meant
            60岁以上老年人免费乘车               → 60岁 QUALIFIER
            营业收入500万元以上的商贸企业达到40家 → 500万元 QUALIFIER
            单笔100万元以下贷款占比达到30%       → 100万元 QUALIFIER
            60岁以上人口占比控制在22%以内        → 60岁 QUALIFIER
            支持500万元以下的小微企业发展         → 500万元 QUALIFIER
            对年收入3万元以下的家庭给予补贴       → 3万元 QUALIFIER
            做好总额2000万元以上重点项目的服务    → 2000万元 QUALIFIER
            # what a work costs or holds
            推进总投资12亿元的青川智能装备产业园建设 → 12亿元 QUALIFIER
            总投资30亿元的示例高铁新城项目开工   → 30亿元 QUALIFIER
            建设年产20万吨的肥料项目             → 20万吨 QUALIFIER
            推进220千伏输变电工程                → 220千伏 PART_OF_NAME
            # a part of a name
            打造15分钟生活圈                     → 15分钟 PART_OF_NAME
            建设24小时自助图书馆                 → 24小时 PART_OF_NAME
            围绕3个方面发力                      → 3个 PART_OF_NAME
            建成省内6个低空经济试点市之一        → 6个 PART_OF_NAME
            绿电用量/总用电量×100%               → 100% PART_OF_NAME
            报名企业不足3家的，延长报名期        → 3家 QUALIFIER
            # where a change begins
            城镇化率由58%提高到62%               → 58% BASELINE
            审批环节从9个减少到4个               → 9个 BASELINE
            # counted again
            统筹抓好6大类38项重点任务            → 6大类 COUNTED_AGAIN
            新建2台35万千瓦机组项目              → 2台 COUNTED_AGAIN & 35万千瓦 PART_OF_NAME
            # no multiple
            产值为上年的0倍                      → 0倍 IMPOSSIBLE
            产值为上年的0至3倍                   → 0至3倍 IMPOSSIBLE
            # no metric
            占45%                                → 45% NO_METRIC
            """)
    void a_quantity_that_states_nothing_is_left_out(String sentence, String leftOut) {
        assertThat(Sentences.read(sentence, Optional.empty()).leftOut().stream()
                        .map(left -> sentence.substring(
                                        left.amount().start(), left.amount().end()) + " " + left.why())
                        .collect(Collectors.joining(" & ")))
                .isEqualTo(leftOut);
    }
}
