package io.plumbline.reading.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Goalpost;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            健全基层应急体系                           → 健全|基层应急体系
            完善公共卫生服务体系，提升县域诊疗能力     → 完善|公共卫生服务体系 & 提升|县域诊疗能力
            持续推进殡葬移风易俗                       → 推进|殡葬移风易俗
            鼓励社会力量开办托育机构                   → 鼓励|社会力量开办托育机构
            市文旅局将开发夜游线路                     → 开发|夜游线路
            力争创建国家公园城市                       → 创建|国家公园城市
            完成省下达的减排任务                       → 完成|省下达的减排任务
            打造一批示范样板                           → 打造|一批示范样板
            谋划低空经济新赛道                         → 谋划|低空经济新赛道
            进一步规范中介服务市场                     → 规范|中介服务市场
            """)
    void an_action_has_a_verb_and_an_object(String sentence, String actions) {
        assertThat(read(sentence)).isEqualTo(actions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            工资水平与劳动生产率保持同步               → 同步
            实现行政村光纤网络全覆盖                   → 全覆盖
            黑臭水体动态清零                           → 清零
            粮食播种面积只减不增                       → 只减不增
            进出口保持正增长                           → 正增长
            教育质量走在前列                           → 走在前列
            化肥农药用量实现零增长                     → 零增长
            """)
    void an_aim_without_a_number_is_a_quality(String sentence, String words) {
        assertThat(TaskFinder.in(sentence, 0, sentence.length()))
                .singleElement()
                .extracting(TaskFinder.Action::goalpost)
                .isEqualTo(new Goalpost.Qualitative(words));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "市场繁荣", "加快建设", "各位代表", "，，，", "天气晴朗气候宜人"})
    void other_words_are_no_task(String sentence) {
        assertThat(TaskFinder.in(sentence, 0, sentence.length())).isEmpty();
    }

    private static String read(String sentence) {
        return TaskFinder.in(sentence, 0, sentence.length()).stream()
                .map(action -> {
                    assertThat(sentence.substring(action.start(), action.end()))
                            .contains(action.action() + action.object());
                    return action.action() + "|" + action.object();
                })
                .collect(Collectors.joining(" & "));
    }
}
