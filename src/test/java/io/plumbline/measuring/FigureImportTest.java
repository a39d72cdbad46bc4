package io.plumbline.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.plumbline.register.Occasion;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FigureImportTest {

    private MeasuringSandbox sandbox;

    @BeforeAll
    void open() {
        sandbox = new MeasuringSandbox();
    }

    @AfterAll
    void close() {
        sandbox.close();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            GPD,420100,2025,1,亿元,当期,,,             | UNKNOWN_INDICATOR  | GPD
            GDP,999999,2025,1,亿元,当期,,,             | UNKNOWN_UNIT       | 999999
            GDP,420100,2025,1,亿元,当期,,,7            | UNKNOWN_DEFINITION | 7
            GDP,420100,去年,1,亿元,当期,,,             | UNREADABLE_PERIOD  | 去年
            GDP,420100,2025,很多,亿元,当期,,,          | UNREADABLE_NUMBER  | 很多
            GDP,420100,2025,,亿元,当期,,,              | UNREADABLE_NUMBER  | 数值应为十进制数
            GDP,420100,2025,1e999,亿元,当期,,,         | UNREADABLE_NUMBER  | 1e999
            GDP,420100,2025,1,亿元,平均,,,             | UNREADABLE_WORD    | 平均
            GDP,420100,2025,1,亿元,当期,最新,,         | UNREADABLE_WORD    | 最新
            GDP,420100,2025,1,亿元,当期,,昨天,         | UNREADABLE_DAY     | 昨天
            GDP,420100,2025,1,亿元,当期,,2099-01-01,   | UNREADABLE_DAY     | 不晚于今天
            GDP,420100,2025,5.2,%,当期,,,              | WRONG_DIMENSION    | % → 亿元
            RD,420100,2025,3.9,亿元,当期,,,            | WRONG_DIMENSION    | 亿元 → %
            """)
    void a_bad_row_comes_back_with_the_reason(String line, Objection.Check check, String words) {
        ImportResult result = sandbox.importCsv("GDP,420106,2025,2000,亿元,当期,,,", line);

        assertThat(result.accepted()).isEqualTo(1);
        assertThat(result.refused()).isEqualTo(1);
        assertThat(result.objections()).singleElement().satisfies(objection -> {
            assertThat(objection.row()).isEqualTo(2);
            assertThat(objection.check()).isEqualTo(check);
            assertThat(objection.message()).contains(words);
        });
    }

    @Test
    void a_retry_with_the_same_key_writes_nothing_twice() {
        Occasion occasion = Occasion.of("李四", "重试", "import-figures").withKey("key-1");
        String csv = "指标,单位,报告期,数值\nGDP,420100,2001,1\n";

        ImportResult first = sandbox.figureImport.run(occasion, new CsvFigures(new StringReader(csv)));
        ImportResult second = sandbox.figureImport.run(occasion, new CsvFigures(new StringReader(csv)));

        assertThat(second.receipt()).isEqualTo(first.receipt());
        assertThat(second.accepted()).isEqualTo(1);
        assertThat(sandbox.figures.listOfWrite(first.receipt().write())).hasSize(1);
        assertThat(sandbox.figures.listSeries("GDP", "420100", Instant.MAX))
                .filteredOn(figure -> figure.cell().period().code().equals("2001"))
                .hasSize(1);
    }

    @Test
    void json_says_the_same_as_csv() {
        String json = """
                [{"indicator": "GDP", "unit": "420100", "period": "2002", "value": 1492.74, "source": "市统计局《公报》2003-02-01"},
                 {"indicator": "GDP", "unit": "420100", "period": "2003", "value": "1662.18"}]""";

        ImportResult result = sandbox.figureImport.run(
                Occasion.of("李四", "", "import-figures"),
                new JsonFigures(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))));

        List<Figure> figures = sandbox.figures.listOfWrite(result.receipt().write());
        assertThat(figures)
                .extracting(figure -> figure.findQuantity().orElseThrow().toString())
                .containsExactly("1492.74亿元", "1662.18亿元");
        assertThat(figures.getFirst().source()).isEqualTo(new Source("市统计局", "公报", "2003-02-01", false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1]", "[{\"GDP\": 1}]", "[{\"indicator\": []}]"})
    void json_of_another_shape_is_refused_whole(String json) {
        long before = sandbox.journal.list(1).getFirst().write();

        assertThatThrownBy(() -> sandbox.figureImport.run(
                        Occasion.of("李四", "", "import-figures"),
                        new JsonFigures(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("JSON");
        assertThat(sandbox.journal.list(1).getFirst().write()).isEqualTo(before);
    }

    @Test
    void a_file_without_a_needed_column_is_refused_by_name() {
        assertThatThrownBy(() -> new CsvFigures(new StringReader("指标,单位,数值\nGDP,420100,1\n")))
                .hasMessageContaining("缺少“报告期”列")
                .hasMessageContaining("The column period is missing");
    }

    /// What PostgreSQL reads of the binary form is what was written.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "0",
                "1",
                "-1",
                "0.1",
                "0.0001",
                "-0.00001",
                "9999",
                "10000",
                "12345678.9",
                "100000000",
                "1e20",
                "-4.70",
                "123456789012345678901234567890.1234567891",
                "0.000000000000000000000000000001"
            })
    void every_number_is_kept_to_the_last_digit(String number) {
        ImportResult result = sandbox.importCsv("GDP,420106,1990," + number + ",亿元,当期,,,");

        assertThat(sandbox.figures
                        .listOfWrite(result.receipt().write())
                        .getFirst()
                        .findQuantity()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo(new BigDecimal(number));
    }
}
