package io.plumbline.reading.outline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentKindTest {

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '→', textBlock = """
            2026年示例市政府工作报告               → REPORT
            示例市计划执行情况与计划草案的报告     → REPORT
            示例市“十五五”规划纲要                 → PLAN
            云岭区数字乡村行动方案                 → PLAN
            关于分解重点工作的通知                 → PLAN
            市商务局谈外贸开局                     → OTHER
            ''                                     → OTHER
            """)
    void a_title_tells_the_kind_of_document(String title, DocumentKind kind) {
        assertThat(DocumentKind.of(title)).isEqualTo(kind);
    }
}
