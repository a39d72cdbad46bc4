package io.plumbline.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChineseNumeralTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            三,         3
            两,         2
            十,         10
            十二,       12
            二十,       20
            三十五,     35
            一百,       100
            一百零八,   108
            二百六十,   260
            两千,       2000
            三千六百,   3600
            一千零五,   1005
            一万,       10000
            两万五千,   25000
            三十万,     300000
            一千二百万, 12000000
            三亿,       300000000
            两亿六千万, 260000000
            """)
    void a_numeral_has_a_value(String numeral, long value) {
        assertThat(ChineseNumeral.valueOf(numeral)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(textBlock = """
            二〇三〇,   2030
            二零二六,   2026
            一九九八,   1998
            二〇,       20
            三六〇,     360
            """)
    void digits_in_a_row_are_read_one_by_one(String numeral, long value) {
        assertThat(ChineseNumeral.valueOf(numeral)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"三四百", "五六十", "七八千", "二三"})
    void an_estimate_in_two_digits_is_no_number(String words) {
        assertThat(ChineseNumeral.valueOf(words)).isNegative();
    }

    @Test
    void a_numeral_ends_where_its_characters_end() {
        assertThat(ChineseNumeral.endOf("新建三十二所学校", 2, 8)).isEqualTo(5);
        assertThat(ChineseNumeral.endOf("新建学校", 0, 4)).isZero();
    }
}
