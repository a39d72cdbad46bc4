package io.plumbline.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemMarkTest {

    @ParameterizedTest(name = "{0} -> {1}, {2}")
    @CsvSource(delimiter = '→', textBlock = """
            第一章 发展基础       → 0 → ' 发展基础'
            第十二节 保障措施     → 0 → ' 保障措施'
            第三部分 重点任务     → 0 → ' 重点任务'
            一、工作回顾          → 1 → 工作回顾
            十二、保障            → 1 → 保障
            （一）壮大实体经济    → 2 → 壮大实体经济
            （十一）办好实事      → 2 → 办好实事
            （3）改造小区         → 2 → 改造小区
            1.新建学校            → 3 → 新建学校
            12、新建学校          → 3 → 新建学校
            ——城乡更协调          → 4 → 城乡更协调
            ①新建学校             → 4 → 新建学校
            一是补短板            → 4 → 补短板
            """)
    void an_item_begins_with_a_mark(String line, int level, String words) {
        ItemMark mark = ItemMark.at(line, 0, line.length());

        assertThat(mark.level()).isEqualTo(level);
        assertThat(line.substring(mark.end())).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "新建学校", "3.5%的占比", "2026年", "第一产业", "第二", "（市商务局负责）", "（一", "—", "一批项目", "五年来", "12345."})
    void other_words_begin_no_item(String line) {
        assertThat(ItemMark.at(line, 0, line.length())).isEqualTo(new ItemMark(-1, 0));
    }
}
