package io.plumbline.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The damage is made here: our own sentences in UTF-8, read as if they were GBK.
class MojibakeTest {

    private static final Charset GBK = Charset.forName("GBK");
    private static final String SENTENCE = "示例市今年要新建公办幼儿园二十六所，改造背街小巷一百八十条，培训家政服务人员八千人次，让群众生活得更方便、更舒心。";

    @Test
    void a_line_read_in_the_wrong_encoding_is_recognised() {
        String damaged = damage(SENTENCE);

        assertThat(Mojibake.isLikely(damaged, 0, damaged.length())).isTrue();
    }

    @Test
    void a_sound_line_is_left_alone() {
        assertThat(Mojibake.isLikely(SENTENCE, 0, SENTENCE.length())).isFalse();
        assertThat(PlainText.of(SENTENCE).text()).isEqualTo(SENTENCE);
    }

    @Test
    void a_damaged_line_is_read_again() {
        String read = PlainText.of(damage(SENTENCE)).text();

        assertThat(read).startsWith("示例市今年要新建公办幼儿园二十六所，改造背街小巷");
        assertThat(read.chars().filter(c -> c == '\uFFFD').count()).isLessThan(SENTENCE.length() / 10);
    }

    @Test
    void a_repaired_character_cites_the_damaged_ones() {
        String damaged = damage(SENTENCE);
        PlainText plain = PlainText.of(damaged);
        int start = plain.text().indexOf("新建");
        String cited = damaged.substring(plain.start(start), plain.end(start + 2));

        assertThat(cited).isNotEmpty();
        assertThat(damage("新建")).contains(cited.substring(0, cited.length() - 1));
    }

    @Test
    void only_the_damaged_lines_are_read_again() {
        String text = PlainText.of(SENTENCE + "\n" + damage(SENTENCE) + "\n" + SENTENCE)
                .text();

        assertThat(text.lines().toList().getFirst()).isEqualTo(SENTENCE);
        assertThat(text.lines().toList().getLast()).isEqualTo(SENTENCE);
        assertThat(text.lines().toList().get(1)).startsWith("示例市今年要新建");
    }

    @Test
    void a_character_that_lost_its_last_byte_is_told_by_those_around_it() {
        String text = "示例市森林覆盖率提高到48%以上，新增绿地达到120公顷，居民消费价格涨幅控制在3%以内，地区生产总值增长6%左右，产业投资增长9%。";
        String read = PlainText.of(damage(text)).text();

        assertThat(damage(text)).contains("\uFFFD");
        assertThat(read).contains("提高到48%", "达到120公顷", "控制在3%", "增长6%", "增长9%");
    }

    @Test
    void a_character_that_nothing_around_it_tells_stays_lost() {
        String text = PlainText.of(damage("示例市今年要建成一座新的博物馆，开放面积共三万平方米，其中展厅面积占一半以上，馆藏文物总数为全省之最，编号丁2026。"))
                .text();

        assertThat(text).doesNotContain("编号七2026");
    }

    private static String damage(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), GBK);
    }
}
