package io.plumbline.scheduling.changing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EditWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duration|25|H",
                "start|2026-05-06|甲|乙",
                "deadline|2026-12-31|P",
                "begun|2026-05-06 0.4|A",
                "done|2026-05-06 2026-06-01|A"
            })
    void an_edit_comes_back_from_its_line(String line) {
        assertThat(EditWords.write(EditWords.parse(line))).isEqualTo(line);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "start|5月6日|A", "begun|2026-05-06|A", "vanish|1|A", "duration|x|A"})
    void a_line_that_says_no_edit_is_refused(String line) {
        assertThatThrownBy(() -> EditWords.parse(line))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("看不懂这处调整");
    }
}
