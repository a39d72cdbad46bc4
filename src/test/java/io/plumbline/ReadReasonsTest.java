package io.plumbline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// `plumbline read --why` and `--unread`.
class ReadReasonsTest {

    private static final String PLAN = """
            白石县“十五五”规划要点
            2025年12月1日
            一、发展成就
            2024年，城镇新增就业2.1万人。
            二、主要目标
            到2030年，地区生产总值达到300亿元，年均增长6%以上。（牵头单位：县发展改革局）
            三、重点任务
            实施青山护绿、碧水清源等两大行动。支持500万元以下的小微企业发展。
            县水务局将完善乡镇供水管网。
            县商务局局长王一表示，将拓展山货销路。
            """;

    @TempDir
    private Path folder;

    private Path plan = Path.of("");

    @BeforeEach
    void write() throws IOException {
        plan = Files.writeString(folder.resolve("规划.txt"), PLAN);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            达到300亿元  | 类别 · kind：目标 · target
            达到300亿元  | 规则 · rule：stated（指标和数值同在一处 · metric and value stand together）
            达到300亿元  | 所在部分 · zone：规划目标 · goals of the plan，由此确定 · set by “主要目标”
            达到300亿元  | 指标 · metric：地区生产总值，原文写明 · stated
            达到300亿元  | 时限 · time：2030年，句中写明 · stated in the sentence：“到2030年”
            达到300亿元  | 责任单位 · owner：县发展改革局，见括注或专句 · from the note behind it：（牵头单位：县发展改革局）
            年均增长     | 指标 · metric：地区生产总值，承前省略 · taken from what stands before
            年均增长     | 目标值 · goal：年均增长不低于6%
            两大行动     | 类别 · kind：行动 · programme
            两大行动     | 责任单位 · owner：原文未说，不作推断 · not stated, nobody is guessed
            供水管网     | 责任单位 · owner：县水务局，见主语 · the subject：县水务局
            山货销路     | 责任单位 · owner：县商务局，见发言人 · the speaker's unit：县商务局
            新增就业     | 所在部分 · zone：回顾 · review，由此确定 · set by “发展成就”
            新增就业     | 时间 · time：2024年，由此确定 · from “2024年”
            """)
    void an_item_says_where_each_part_of_it_comes_from(String item, String reason) {
        CommandLineRun run = CommandLineRun.inPipe("read", plan, "--why", item);

        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("■ ").contains("  " + reason);
    }

    @Test
    void an_item_is_named_by_its_place_as_well() {
        String place = String.valueOf(PLAN.indexOf("年均"));

        assertThat(CommandLineRun.inPipe("read", plan, "--why", place).out())
                .startsWith("■ 年均增长6%以上")
                .containsOnlyOnce("■");
    }

    @Test
    void what_no_item_holds_is_said_with_what_may_help() {
        CommandLineRun run = CommandLineRun.inPipe("read", plan, "--why", "高速公路");

        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("没有读出含“高速公路”的事项，也许要用 --unread 看看");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void what_was_left_out_is_listed_with_its_place_and_reason() {
        CommandLineRun run = CommandLineRun.inPipe("read", plan, "--unread");

        assertThat(run.status()).isZero();
        assertThat(run.out().lines())
                .first()
                .asString()
                .startsWith("■ 白石县“十五五”规划要点：未读懂或略去 ")
                .doesNotContain(" 0 处");
        assertThat(run.out()).contains("第8段 ", "【500万元】", "限定对象的门槛，不是目标值 · says who or which is meant, not how much");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            --why  --unread FILE | --why 要说明哪一项
            --why 增长 --unread FILE | 且不与 --unread 合用
            """)
    void the_two_are_not_asked_together(String options, String message) {
        CommandLineRun run =
                CommandLineRun.inPipe((Object[]) ("read " + options.replace("FILE", plan.toString())).split(" ", -1));

        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(message);
    }
}
