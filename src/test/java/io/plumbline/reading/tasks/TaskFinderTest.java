package io.plumbline.reading.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Goalpost;
import io.plumbline.reading.words.TimePhrase;
import io.plumbline.reading.words.TimePhrases;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
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
            一是夯实冷链物流基础                       → 夯实|冷链物流基础
            全力保障春耕用水用电                       → 保障|春耕用水用电
            市水务局还努力提供抢修服务                 → 提供|抢修服务
            如期完成水系连通工程                       → 完成|水系连通工程
            # what is done by that, and what for
            不仅要做优传统展会，更要培育自主品牌展会   → 做优|传统展会，更要培育自主品牌展会
            完善夜间公交线网，让市民出行更方便         → 完善|夜间公交线网，让市民出行更方便
            """)
    void an_action_has_a_verb_and_an_object(String sentence, String actions) {
        assertThat(read(sentence)).isEqualTo(actions);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            工资水平与劳动生产率保持同步               → 同步
            实现行政村光纤网络全覆盖                   → 全覆盖
            黑臭水体动态清零                           → 清零
            进出口保持正增长                           → 正增长
            教育质量走在前列                           → 走在前列
            化肥农药用量实现零增长                     → 零增长
            # what must not happen
            不发生重大环境污染事件                     → 不发生
            坚决杜绝较大火灾事故                       → 杜绝
            严防区域性债务风险                         → 严防
            守住不发生规模性返贫的底线                   → 不发生
            """)
    void an_aim_without_a_number_is_a_quality(String sentence, String words) {
        assertThat(TaskFinder.in(sentence, 0, sentence.length(), List.of()))
                .singleElement()
                .extracting(TaskFinder.Action::goalpost)
                .isEqualTo(new Goalpost.Qualitative(words));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            依托云岭港区，拓展跨境电商通道             → 依托云岭港区，拓展跨境电商通道
            市商务局将在招商上精准发力，引进龙头企业   → 在招商上精准发力，引进龙头企业
            通过以赛代训，全面提升应急能力             → 通过以赛代训，全面提升应急能力
            市水务局将加固全部病险水库大坝             → 加固全部病险水库大坝
            设立县域产业引导基金                       → 设立县域产业引导基金
            """)
    void an_action_is_cited_with_its_means_and_without_its_subject(String sentence, String quote) {
        assertThat(TaskFinder.in(sentence, 0, sentence.length(), List.of()))
                .singleElement()
                .satisfies(action -> assertThat(sentence.substring(action.start(), action.end()))
                        .isEqualTo(quote));
    }

    @Test
    void the_time_in_front_of_a_verb_is_no_part_of_the_action() {
        String sentence = "2028年底前建设县域储能电站";
        List<TimePhrase> times = TimePhrases.in(sentence, 0, sentence.length(), LocalDate.of(2026, 1, 20));

        assertThat(TaskFinder.in(sentence, 0, sentence.length(), times))
                .singleElement()
                .satisfies(
                        action -> assertThat(sentence.substring(action.start())).isEqualTo("建设县域储能电站"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "市场繁荣", "加快建设", "各位代表", "，，，", "天气晴朗气候宜人"})
    void other_words_are_no_task(String sentence) {
        assertThat(TaskFinder.in(sentence, 0, sentence.length(), List.of())).isEmpty();
    }

    private static String read(String sentence) {
        return TaskFinder.in(sentence, 0, sentence.length(), List.of()).stream()
                .map(action -> {
                    assertThat(sentence.substring(action.start(), action.end()))
                            .contains(action.action() + action.object());
                    return action.action() + "|" + action.object();
                })
                .collect(Collectors.joining(" & "));
    }
}
