package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFinderTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2025年某省政府工作报告↵各位代表：                       | 2025年某省政府工作报告
            首页↵当前位置↵某市“十五五”规划纲要（草案）↵目录            | 某市“十五五”规划纲要（草案）
            政 府 工 作 报 告↵各位代表：                          | 政府工作报告
            某市人民政府关于印发↵重点工作分工↵方案的通知↵各区：         | 某市人民政府关于印发重点工作分工方案的通知
            """)
    void the_title_stands_at_the_head(String text, String title) {
        assertThat(TitleFinder.find(text.replace('↵', '\n'))).contains(title);
    }

    @ParameterizedTest
    @ValueSource(strings = {"各位代表：\n现在，我报告工作。", ""})
    void a_text_may_have_none(String text) {
        assertThat(TitleFinder.find(text)).isEmpty();
    }
}
