package io.plumbline.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            增长５．２％            → 增长5.2%
            ＧＤＰ                  → GDP
            2026－2030年            → 2026-2030年
            2026–2030年             → 2026—2030年
            4:6                     → 4:6
            7∶43∶50                 → 7:43:50
            二○三○年                → 二〇三〇年
            ‘十五五’                → “十五五”
            「示例」工程            → “示例”工程
            (市商务局负责)          → （市商务局负责）
            增长５％,达到３亿元;    → 增长5%，达到3亿元；
            目标:增长5%             → 目标：增长5%
            1,200万元               → 1,200万元
            10:30                   → 10:30
            """)
    void kinds_of_signs_become_one(String text, String plain) {
        assertThat(PlainText.of(text).text()).isEqualTo(plain);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', ignoreLeadingAndTrailingWhitespace = true, textBlock = """
            增长<b>5%</b>左右                         → 增长5%左右
            增长<span style='color:red'>5%</span>左右 → 增长5%左右
            <a href='x'>示例</a>市                    → 示例市
            5<6且7>3                                  → 5<6且7>3
            """)
    void markup_inside_a_line_goes(String text, String plain) {
        assertThat(PlainText.of(text).text()).isEqualTo(plain);
    }

    @Test
    void other_markup_parts_lines() {
        assertThat(PlainText.of("增长5%<br/>下降3%</p>").text()).isEqualTo("增长5%\n下降3%\n");
    }

    @Test
    void every_character_knows_its_place_in_the_text_as_it_came() {
        String text = "全市<b>增长５％</b>左右";
        PlainText plain = PlainText.of(text);
        int start = plain.text().indexOf("增长");
        int end = start + "增长5%左右".length();

        assertThat(text.substring(plain.start(start), plain.end(end))).isEqualTo("增长５％</b>左右");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n", "<", "<b", "<>", "</", "示例市", "a<b>c", "😀增长5%"})
    void places_never_leave_the_text(String text) {
        PlainText plain = PlainText.of(text);

        for (int i = 0; i < plain.text().length(); i++) {
            assertThat(plain.start(i)).isBetween(0, text.length());
            assertThat(plain.end(i + 1)).isBetween(plain.start(i), text.length());
        }
    }

    @Test
    void windows_line_ends_are_line_ends() {
        assertThat(PlainText.of("一、目标\r\n增长5%").text().lines().filter(line -> !line.isEmpty()))
                .containsExactly("一、目标", "增长5%");
    }
}
