package io.plumbline.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/// The damage is made here: our own sentences in UTF-8, read as if they were GBK.
class MojibakeTest {

    private static final Charset GBK = Charset.forName("GB18030");
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

    private static String damage(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), GBK);
    }
}
