package io.plumbline.reading.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SenseTest {

    @ParameterizedTest
    @CsvSource(delimiter = '→', textBlock = """
            粮食产量增长到      → REACH 增长到
            床位数增加至        → REACH 增加至
            办理时间压减到      → FALL_TO 压减到
            城乡收入比降至      → FALL_TO 降至
            财政收入增长了      → GROW 增长了
            能耗强度下降了      → SHRINK 下降了
            投资增速快于        → EXCEED 快于
            失业率低于          → UNDER 低于
            失业率不高于        → CAP 不高于
            总用水量不超过      → CAP 不超过
            森林覆盖率不低于    → FLOOR 不低于
            再生水利用率不小于  → FLOOR 不小于
            优良天数比例保持在  → HOLD 保持在
            粮食产量稳定在      → HOLD 稳定在
            优良天数比例维持在  → HOLD 维持在
            服务业年均增长      → GROW_ON_AVERAGE 年均增长
            服务业平均增速      → GROW_ON_AVERAGE 平均增速
            服务业年均增幅      → GROW_ON_AVERAGE 年均增幅
            """)
    void a_word_is_formed_from_a_verb_and_its_sign(String words, String expected) {
        assertThat(longest(words)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            排名上升, true
            能耗下降, true
            排名升至, false
            排名, false
            """)
    void a_change_is_no_level(String words, boolean change) {
        assertThat(Sense.isChangeBefore(words, 0, words.length())).isEqualTo(change);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            收入比缩小到, true
            收入比不低于, true
            收入比下降, false
            收入比, false
            """)
    void a_level_is_set_or_bounded(String words, boolean level) {
        assertThat(Sense.isLevelBefore(words, 0, words.length())).isEqualTo(level);
    }

    private static String longest(String words) {
        int longest = Arrays.stream(Sense.values())
                .mapToInt(sense -> sense.lengthBefore(words, 0, words.length()))
                .max()
                .orElse(0);
        return Arrays.stream(Sense.values())
                .filter(sense -> sense.lengthBefore(words, 0, words.length()) == longest)
                .map(sense -> sense + " " + words.substring(words.length() - longest))
                .collect(Collectors.joining(" & "));
    }
}
