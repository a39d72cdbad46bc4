package io.plumbline.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.reading.words.PlainText;
import org.junit.jupiter.api.Test;

class BrokenLinesTest {

    private static final String WHOLE = "云岭区要在年底前完成背街小巷整治一百二十条，让群众出行更方便、更安心。\n";
    private static final String FIRST_HALF = "白石镇要把蓝莓产业做成富民产业，三年内把种植面积从两千亩扩大到";
    private static final String SECOND_HALF = "五千亩以上，带动农户增收。\n";

    @Test
    void a_line_broken_in_the_middle_of_a_sentence_goes_on_in_the_next() {
        assertThat(join(WHOLE + WHOLE + FIRST_HALF + "\n" + SECOND_HALF + WHOLE))
                .contains(FIRST_HALF + SECOND_HALF);
    }

    @Test
    void a_heading_is_no_broken_line() {
        String text = WHOLE + WHOLE + "二、重点任务\n" + WHOLE;

        assertThat(join(text)).isEqualTo(text);
    }

    @Test
    void a_line_in_front_of_an_item_is_whole() {
        String text = WHOLE + WHOLE + FIRST_HALF + "\n（一）壮大实体经济。\n" + WHOLE;

        assertThat(join(text)).isEqualTo(text);
    }

    @Test
    void a_text_that_ends_few_lines_with_a_sentence_is_left_alone() {
        String text = (FIRST_HALF + "\n").repeat(6);

        assertThat(join(text)).isEqualTo(text);
    }

    @Test
    void every_character_keeps_its_place() {
        String text = WHOLE + WHOLE + FIRST_HALF + "\n" + SECOND_HALF;
        PlainText joined = BrokenLines.join(PlainText.of(text));
        int start = joined.text().indexOf("扩大到五千亩");

        assertThat(text.substring(joined.start(start), joined.end(start + 6))).isEqualTo("扩大到\n五千亩");
    }

    private static String join(String text) {
        return BrokenLines.join(PlainText.of(text)).text();
    }
}
