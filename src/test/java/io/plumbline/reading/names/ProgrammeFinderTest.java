package io.plumbline.reading.names;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.reading.names.ProgrammeFinder.Programme;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeFinderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            # a count in the name
            实施七大专项行动                                   → 七大专项行动 7
            推进六项重点任务                                   → 六项重点任务 6
            全面落实九项改革举措                               → 九项改革举措 9
            组织开展十大消费行动                               → 十大消费行动 10
            # members in front of it
            实施冷链提质、枢纽扩能、快递进村等三大工程         → 三大工程 3 冷链提质 枢纽扩能 快递进村
            打造枢纽建设、通道贯通、企业培育、数字赋能四大平台 → 四大平台 4 枢纽建设 通道贯通 企业培育 数字赋能
            扎实推进强县工程、富民行动等八项举措               → 八项举措 8 强县工程 富民行动
            # a code in quotation marks
            实施“366”产业倍增行动                              → “366”产业倍增行动
            构建“3+5”现代产业体系                              → “3+5”现代产业体系
            抓好“五进五送”服务行动                             → “五进五送”服务行动
            实施“七彩云岭”行动                                 → “七彩云岭”行动
            统筹推进“两重”建设、“两新”工作                     → “两重”建设 & “两新”工作
            加大种子繁育、种苗推广、种业人才“三种计划”支持力度 → 三种计划 3 种子繁育 种苗推广 种业人才
            “百镇千街工程”让镇街更有活力                       → 百镇千街工程
            实施全市重点领域节能降碳“十大行动”                 → 十大行动 10
            # the name alone, without further verbs and counts
            建设改造“五纵五横”铁路通道建设                     → “五纵五横”铁路通道建设
            实施了乡镇卫生院“百院升级、千人培训”计划           → 乡镇卫生院“百院升级、千人培训”计划
            围绕强基础、拓市场、护生态三个方面发力             → 三个方面 3 强基础 拓市场 护生态
            """)
    void a_bundle_that_is_carried_out_is_a_programme(String sentence, String programmes) {
        assertThat(read(sentence)).isEqualTo(programmes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "坚持“四个意识”",
                "落实中央八项规定精神",
                "深入推进“一带一路”建设",
                "编制“十五五”规划",
                "举办第五大赛区比赛",
                "群众反映的三个问题",
                "围绕五大领域发力",
                "围绕强基础、拓市场三个方面发力",
                "实现“两万亿”目标",
                "加快推进智慧交通建设",
                "改造老旧小区80个",
                "“366”产业占比高",
                "实现产量、单产“双增”",
                "实现全国双拥模范城“三连冠”",
                "产业结构实现“二三一”向“三二一”转变",
                "着力做好以下九项重点任务",
                "抓好六项重点工作：",
                ""
            })
    void slogans_plans_and_counts_are_no_programmes(String sentence) {
        assertThat(read(sentence)).isEmpty();
    }

    @Test
    void a_programme_with_members_is_cited_with_them() {
        String sentence = "今年要实施冷链提质、枢纽扩能、快递进村等三大工程，畅通县乡物流";
        Programme programme = find(sentence).getFirst();

        assertThat(sentence.substring(programme.start(), programme.end())).isEqualTo("冷链提质、枢纽扩能、快递进村等三大工程");
    }

    private static List<Programme> find(String sentence) {
        return ProgrammeFinder.in(sentence, 0, sentence.length());
    }

    private static String read(String sentence) {
        return find(sentence).stream()
                .map(programme -> (programme.name()
                                + (programme.count() > 0 ? " " + programme.count() : "")
                                + " "
                                + String.join(" ", programme.members()))
                        .strip())
                .collect(Collectors.joining(" & "));
    }
}
