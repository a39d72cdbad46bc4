package io.plumbline.reading.owners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitNamesTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            市教育局                         → 市教育局
            市教育局、市财政局               → 市教育局|市财政局
            市教育局，各区                   → 市教育局|各区
            市教育局和市财政局               → 市教育局|市财政局
            市教育局、市财政局等部门         → 市教育局|市财政局
            市教育局等有关部门               → 市教育局
            ''                               → ''
            """)
    void a_list_names_units(String words, String units) {
        assertThat(String.join("|", UnitNames.list(words))).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市教育局", "市发改委", "云岭港口集团", "示例水务有限公司", "市残联", "市检察院", "高新区管委会", "白石社区"})
    void some_words_name_a_unit(String words) {
        assertThat(UnitNames.isUnit(words)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "局", "新格局", "发展大局", "市委", "良好开局", "产业布局", "联合举办"})
    void others_do_not(String words) {
        assertThat(UnitNames.isUnit(words)).isFalse();
    }
}
