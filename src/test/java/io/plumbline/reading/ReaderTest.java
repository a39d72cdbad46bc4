package io.plumbline.reading;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTest {

    private static final String TITLE = "2026年示例市政府工作报告";
    private static final String TEXT = """
            各位代表：
            一、2025年工作回顾
            全年新增就业4.1万人，改造老旧小区240个。城镇化率提高到６１．５％。
            在看到成绩的同时，也清醒认识到，研发投入强度仅1.2%。
            二、“十五五”时期的主要目标
            到2030年，数字产业规模突破600亿元，<b>绿地率</b>达到42%。
            三、2026年工作安排
            今年主要预期目标是：居民收入增长6%左右；城镇新增就业4万人以上。
            （一）畅通县乡物流。实施冷链提质、枢纽扩能、快递进村等三大工程。加快推进武汉新港二期建设。
            健全基层应急体系。60岁以上老年人免费乘车。
            """;

    @Test
    void a_document_is_read_from_its_first_character_to_its_last() {
        assertThat(Readings.of(TITLE, TEXT).findings().stream()
                        .map(finding -> Readings.kind(finding) + " "
                                + finding.citation().quote() + " " + Readings.time(finding)))
                .contains(
                        "result 新增就业4.1万人 2025",
                        "result 改造老旧小区240个 2025",
                        "result 研发投入强度仅1.2% -",
                        "target 数字产业规模突破600亿元 2030",
                        "target 居民收入增长6%左右 2026",
                        "target 城镇新增就业4万人以上 2026",
                        "programme 冷链提质、枢纽扩能、快递进村等三大工程 2026",
                        "project 武汉新港二期 2026",
                        "task 健全基层应急体系 2026");
    }

    @Test
    void every_quote_stands_at_its_place() {
        Reading reading = Readings.of(TITLE, TEXT);

        assertThat(citations(reading)).hasSizeGreaterThan(10).allSatisfy(citation -> {
            assertThat(TEXT.substring(citation.start(), citation.end())).isEqualTo(citation.quote());
            assertThat(citation.document()).isEqualTo("document");
        });
    }

    @Test
    void a_quote_is_the_text_as_it_came() {
        assertThat(citations(Readings.of(TITLE, TEXT)).map(Citation::quote)).contains("城镇化率提高到６１．５％");
    }

    @Test
    void findings_stand_in_the_order_of_the_text() {
        assertThat(Readings.of(TITLE, TEXT).findings().stream()
                        .map(finding -> finding.citation().start()))
                .isSorted();
    }

    @Test
    void what_is_left_out_is_told_with_its_reason() {
        assertThat(Readings.of(TITLE, TEXT).unread()).singleElement().satisfies(unread -> {
            assertThat(unread.citation().quote()).isEqualTo("60岁");
            assertThat(unread.reason()).isEqualTo(Unread.Reason.NOT_A_STATEMENT);
            assertThat(unread.message()).contains("门槛").contains("not how much");
        });
    }

    @Test
    void every_finding_names_its_rule_and_how_sure_it_is() {
        assertThat(Readings.of(TITLE, TEXT).findings()).allSatisfy(finding -> {
            assertThat(finding.grounds().rule()).isNotBlank();
            assertThat(finding.grounds().confidence()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void a_table_of_tasks_gives_tasks_with_owner_and_deadline() {
        List<Finding> findings = Readings.of("示例市任务清单", """
                重点任务\t牵头单位\t配合单位\t完成时限
                建立校外培训监管平台\t市教育局\t市公安局、各区\t2026年9月底前
                """).findings();

        assertThat(findings).singleElement().isInstanceOfSatisfying(Finding.Proposal.class, proposal -> {
            assertThat(proposal.commitment())
                    .isInstanceOfSatisfying(
                            Commitment.Task.class,
                            task -> assertThat(task.action() + "|"
                                            + task.object() + "|"
                                            + task.responsibility().lead() + "|"
                                            + task.responsibility().supporting())
                                    .isEqualTo("建立|校外培训监管平台|[市教育局]|[市公安局, 各区]"));
            assertThat(Readings.time(proposal)).isEqualTo("2026-09");
        });
    }

    @Test
    void a_reader_keeps_nothing_of_one_document_for_the_next() {
        assertThat(Readings.of(TITLE, TEXT)).isEqualTo(Readings.of(TITLE, TEXT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "\n\n\n", "。", "，；。：", "\t\t\t", "“”", "（）", "《》", "——", "5", "%", "\uFFFD"})
    void an_empty_text_says_nothing(String text) {
        assertThat(Readings.of(TITLE, text).findings()).isEmpty();
        assertThat(Readings.of("", text).findings()).isEmpty();
    }

    @Test
    @Timeout(value = 10, unit = SECONDS)
    void a_line_of_a_hundred_thousand_characters_is_read() {
        String sentence = "新建学校6所，改造公园9个。";
        String line = sentence.repeat(100_000 / sentence.length());

        assertThat(Readings.of(TITLE, "三、2026年工作安排\n" + line).findings()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "5%", "，", "“", "（", "第", "一", "2026年", "<", "、", "\t", "到", "三万亿"})
    @Timeout(value = 10, unit = SECONDS)
    void the_same_sign_many_times_is_no_error(String sign) {
        assertThat(Readings.of(TITLE, sign.repeat(2_000))).isNotNull();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void any_characters_are_read_without_an_error_and_quoted_exactly(long seed) {
        String text = randomText(new Random(seed));

        assertThat(citations(Readings.of(TITLE, text)))
                .allSatisfy(citation -> assertThat(text.substring(citation.start(), citation.end()))
                        .isEqualTo(citation.quote()));
    }

    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    /// Pieces of planning text in any order, and any characters.
    private static String randomText(Random random) {
        List<String> pieces = List.of(
                "到2030年", "“十五五”", "增长", "5%", "3.5", "万亿元", "三", "百分之", "分别", "由", "提高到", "以上", "左右", "，", "、", "。",
                "；", "：", "\n", "\t", "（", "）", "“", "”", "《", "》", "一、", "（二）", "新建", "学校", "6所", "第", "前十", "翻一番",
                "—", "至", "每", "连续", "年内", "底前", "市教育局", "负责", "牵头单位：", "力争", "已", "<b>", "</p>", "工程", "等", "五大");
        return IntStream.range(0, 400)
                .mapToObj(ignored -> random.nextInt(8) == 0
                        ? String.valueOf((char) random.nextInt(Character.MAX_VALUE + 1))
                        : pieces.get(random.nextInt(pieces.size())))
                .collect(Collectors.joining());
    }

    private static Stream<Citation> citations(Reading reading) {
        return Stream.concat(
                reading.findings().stream().map(Finding::citation),
                reading.unread().stream().map(Unread::citation));
    }
}
