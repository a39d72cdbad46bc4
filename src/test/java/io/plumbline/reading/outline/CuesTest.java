package io.plumbline.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CuesTest {

    @ParameterizedTest
    @ValueSource(strings = {"力争新建学校六所", "确保年底完工", "我们将建成三座大桥", "拟新建厂房", "预期目标是增长6%", "争取再上台阶"})
    void some_words_promise(String words) {
        assertThat(Cues.PROMISING.in(words, 0, words.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"新建学校六所", "将近六百家", "争取到资金六亿元", ""})
    void their_look_alikes_promise_nothing(String words) {
        assertThat(Cues.PROMISING.in(words, 0, words.length())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"已改造小区八十个", "去年投入三亿元", "目前共有医院十五家", "建成了六座大桥"})
    void some_words_report(String words) {
        assertThat(Cues.report(words, 0, words.length())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"改造小区八十个", "为了群众方便", "汽车保有量", "每万人专利拥有量"})
    void their_look_alikes_report_nothing(String words) {
        assertThat(Cues.report(words, 0, words.length())).isFalse();
    }
}
