package io.plumbline.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            一、二〇二五年工作回顾                             → HEADING 1
            第一章 发展基础                                    → HEADING 0
            （一）壮大实体经济                                 → HEADING 2
            1.新建学校                                         → HEADING 3
            重点工作                                           → HEADING 4
            （一）壮大实体经济。新建标准厂房五十万平方米。     → LIST_ITEM 2
            1.新建学校六所，改造学校九所。                     → LIST_ITEM 3
            ——城乡更加协调。云岭区率先建成示范片。            → LIST_ITEM 4
            今年要新建学校六所，改造学校九所。                 → PARAGRAPH 4
            各位代表：                                         → PARAGRAPH 4
            """)
    void a_line_is_a_heading_an_item_or_a_paragraph(String line, String kind) {
        assertThat(Blocks.of(line))
                .singleElement()
                .extracting(block -> block.kind() + " " + block.level())
                .isEqualTo(kind);
    }

    @Test
    void cells_joined_by_tabs_are_a_row_of_a_table() {
        assertThat(Blocks.of("指标\t单位\t2030年"))
                .singleElement()
                .extracting(Block::kind)
                .isEqualTo(Block.Kind.TABLE_ROW);
    }

    @Test
    void the_body_of_an_item_begins_behind_its_mark() {
        String text = "（二）办好民生实事。新建学校六所。";

        assertThat(text.substring(Blocks.of(text).getFirst().bodyStart())).isEqualTo("办好民生实事。新建学校六所。");
    }

    @Test
    void blanks_at_the_ends_are_left_out() {
        assertThat(words("\n  　今年新建学校六所。 \n\n\t\n改造公园九个。\n")).containsExactly("今年新建学校六所。", "改造公园九个。");
    }

    @Test
    void an_indent_inside_a_line_begins_a_block() {
        assertThat(words("　　今年新建学校六所。　　改造公园九个。")).containsExactly("今年新建学校六所。", "改造公园九个。");
    }

    @Test
    void an_empty_text_has_no_blocks() {
        assertThat(Blocks.of("")).isEmpty();
        assertThat(Blocks.of(" \n　\n")).isEmpty();
    }

    private static List<String> words(String text) {
        return Blocks.of(text).stream()
                .map(block -> text.substring(block.start(), block.end()))
                .toList();
    }
}
