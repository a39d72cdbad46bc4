package io.plumbline.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Timing;
import io.plumbline.reading.documents.Document;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What a sentence speaks of is decided by where it stands.
class OutlineTest {

    private static final String REPORT = "2026年示例市政府工作报告";
    private static final String PLAN = "示例市“十五五”规划纲要";

    /// The zones of a report in three parts, each sentence with the time it inherits.
    @Test
    void a_report_looks_back_then_at_the_plan_then_at_the_year() {
        String text = """
                各位代表：
                一、2025年工作回顾
                新建学校六所。
                过去五年，改造小区四百个。
                二、“十五五”时期的主要目标
                城镇化率达到百分之六十八。
                三、2026年重点工作
                （一）壮大实体经济
                新建厂房五十万平方米。
                """;

        assertThat(sentences(REPORT, text)).isEqualTo("""
                各位代表： | REVIEW 2025
                2025年工作回顾 | REVIEW 2025
                新建学校六所 | REVIEW 2025
                过去五年，改造小区四百个 | REVIEW 2021-2025
                “十五五”时期的主要目标 | PLAN_GOALS 2026-2030
                城镇化率达到百分之六十八 | PLAN_GOALS 2026-2030
                2026年重点工作 | THIS_YEAR 2026
                壮大实体经济 | THIS_YEAR 2026
                新建厂房五十万平方米 | THIS_YEAR 2026""");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            # the past
            一、2025年工作回顾                 → REVIEW 2025
            一、过去一年的工作                 → REVIEW 2025
            一、过去五年工作回顾               → REVIEW 2021-2025
            一、“十四五”时期发展成就           → REVIEW 2021-2025
            # the plan
            二、“十五五”时期发展目标           → PLAN_GOALS 2026-2030
            二、今后五年的奋斗目标             → PLAN_GOALS 2026-2030
            二、未来五年总体要求               → PLAN_GOALS 2026-2030
            # this year
            三、2026年工作安排                 → THIS_YEAR 2026
            三、今年重点工作                   → THIS_YEAR 2026
            三、扎实做好今年各项任务           → THIS_YEAR 2026
            # neither
            四、名词解释                       → OTHER -
            """)
    void a_heading_of_a_report_opens_a_zone(String heading, String zone) {
        assertThat(last(REPORT, heading + "\n新建学校六所。")).isEqualTo(zone);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            # inside the review
            在看到成绩的同时，也清醒认识到短板不少     → OTHER -
            我们也清醒看到，产业结构还不够优           → OTHER -
            五年来，城乡面貌焕然一新                   → REVIEW 2021-2025
            今年是“十五五”开局之年                     → THIS_YEAR 2026
            今年全市发展的预期目标是：稳中求进         → THIS_YEAR 2026
            “十五五”时期，示例市要再上台阶             → PLAN_GOALS 2026-2030
            今后五年，示例市要再上台阶                 → PLAN_GOALS 2026-2030
            """)
    void an_opening_of_a_sentence_moves_the_zone(String opening, String zone) {
        assertThat(last(REPORT, "一、2025年工作回顾\n" + opening + "。\n新建学校六所。")).isEqualTo(zone);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            示例市“十五五”规划纲要                     → PLAN_GOALS 2026-2030
            示例市第十五个五年规划纲要                 → PLAN_GOALS 2026-2030
            云岭区数字乡村行动方案（2026—2028年）      → PLAN_GOALS 2026-2028
            青川县加快发展低空经济的实施意见           → PLAN_GOALS -
            2026年示例市政府工作报告                   → REVIEW 2025
            示例市商务局谈外贸开局                     → OTHER -
            """)
    void a_title_says_what_the_first_lines_speak_of(String title, String zone) {
        assertThat(last(title, "新建学校六所。")).isEqualTo(zone);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            第三章 主要目标            → PLAN_GOALS 2026-2030
            第四章 构建现代产业体系    → PLAN_GOALS 2026-2030
            """)
    void a_chapter_of_a_plan_opens_a_zone(String heading, String zone) {
        assertThat(last(PLAN, heading + "\n新建学校六所。")).isEqualTo(zone);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            # the words promise
            市商务局将新建展馆                                         → PLAN_GOALS -
            目前已有展馆两座，市商务局将再建一座                     → PLAN_GOALS -
            李明谈三点打算：一是建设新展馆                           → PLAN_GOALS -
            未来五年的路径已经清晰。要用好展馆                         → PLAN_GOALS 2026-2030
            建设新展馆。同时，将引进展会                               → PLAN_GOALS -
            # they do not
            近年来，新建展馆两座                                       → OTHER -
            问题有三：一是展馆少                                       → OTHER -
            市商务局将新建展馆。\\n展馆人来人往                      → OTHER -
            """)
    void in_news_the_words_of_the_paragraph_decide(String text, String zone) {
        assertThat(last("示例市商务局谈外贸开局", text.replace("\\n", "\n") + "。")).isEqualTo(zone);
    }

    @Test
    void a_sentence_is_not_cut_inside_brackets() {
        assertThat(sentences(PLAN, "新建学校六所（责任单位：市教育局；市财政局）；改造公园九个。")).isEqualTo("""
                        新建学校六所（责任单位：市教育局；市财政局） | PLAN_GOALS 2026-2030
                        改造公园九个 | PLAN_GOALS 2026-2030""");
    }

    @Test
    void an_empty_text_has_no_sentences() {
        assertThat(sentences(PLAN, "")).isEmpty();
    }

    private static String last(String title, String text) {
        String sentences = sentences(title, text);
        return sentences.substring(sentences.lastIndexOf('|') + 1).strip();
    }

    private static String sentences(String title, String text) {
        Document document = new Document("document", title, "示例市", LocalDate.of(2026, 1, 20), text);
        return Outline.of(document, text).sentences().stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()) + " | " + sentence.zone() + " "
                        + time(sentence.time()))
                .collect(Collectors.joining("\n"));
    }

    private static String time(Timing timing) {
        return switch (timing) {
            case Timing.During during -> during.period().code();
            case Timing.Unstated unstated -> "-";
        };
    }
}
