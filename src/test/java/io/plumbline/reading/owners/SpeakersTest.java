package io.plumbline.reading.owners;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpeakersTest {

    private final Speakers speakers = new Speakers();

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '→', textBlock = """
            市商务局局长李明表示，要扩大开放                   → 市商务局
            市商务局党组书记、局长李明说，要扩大开放           → 市商务局
            云岭港口集团董事长周小川介绍，泊位将增加           → 云岭港口集团
            示例市总工会主席王一强调，要服务职工               → 示例市总工会
            """)
    void a_post_tells_for_which_unit_a_person_speaks(String sentence, String unit) {
        assertThat(speakers.unitSpeaking(sentence, 0, sentence.length())).hasValue(unit);
    }

    @Test
    void a_person_is_remembered() {
        hear("市商务局局长李明表示，要扩大开放");

        assertThat(speakers.unitSpeaking("李明说，将新增外贸企业六十家", 0, 14)).hasValue("市商务局");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "有人说，要扩大开放", "他表示，要扩大开放", "王五说，要扩大开放", "新建学校六所", "群众代表表示满意"})
    void who_is_not_known_speaks_for_no_unit(String sentence) {
        hear("市商务局局长李明表示，要扩大开放");

        assertThat(speakers.unitSpeaking(sentence, 0, sentence.length())).isEmpty();
    }

    private void hear(String sentence) {
        assertThat(speakers.unitSpeaking(sentence, 0, sentence.length())).isPresent();
    }
}
