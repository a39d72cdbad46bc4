package io.plumbline.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordListTest {

    private static final WordList WORDS = WordList.of("增长 增长到 到", "以上\n左右");
    private static final String TEXT = "产值增长到三亿元以上";

    @Test
    void the_longest_word_that_begins_at_a_place_is_found() {
        assertThat(WORDS.lengthAt(TEXT, 2, TEXT.length())).isEqualTo(3);
    }

    @Test
    void a_word_must_end_before_the_limit() {
        assertThat(WORDS.lengthAt(TEXT, 2, 4)).isEqualTo(2);
        assertThat(WORDS.lengthAt(TEXT, 2, 3)).isZero();
        assertThat(WORDS.lengthAt(TEXT, 10, 10)).isZero();
    }

    @Test
    void the_longest_word_that_ends_at_a_place_is_found() {
        assertThat(WORDS.lengthBefore(TEXT, 0, 5)).isEqualTo(3);
    }

    @Test
    void a_word_must_begin_behind_the_start() {
        assertThat(WORDS.lengthBefore(TEXT, 3, 5)).isEqualTo(1);
        assertThat(WORDS.lengthBefore(TEXT, 5, 5)).isZero();
    }

    @Test
    void the_first_of_the_words_is_found_in_a_text() {
        assertThat(WORDS.indexIn(TEXT, 0, TEXT.length())).isEqualTo(2);
        assertThat(WORDS.indexIn(TEXT, 5, TEXT.length())).isEqualTo(8);
        assertThat(WORDS.indexIn("产值", 0, 2)).isEqualTo(-1);
    }

    @Test
    void a_text_may_begin_or_end_with_a_word() {
        assertThat(WORDS.isAtEnd(TEXT)).isTrue();
        assertThat(WORDS.isAtStart(TEXT)).isFalse();
        assertThat(WORDS.isAtStart("增长快")).isTrue();
    }

    @Test
    void words_may_come_as_a_collection() {
        assertThat(WordList.of(List.of("青川", "示例市")).isIn("在示例市举办")).isTrue();
    }

    @Test
    void an_empty_list_finds_nothing() {
        assertThat(WordList.of("").isIn(TEXT)).isFalse();
        assertThat(WORDS.isIn("")).isFalse();
    }
}
