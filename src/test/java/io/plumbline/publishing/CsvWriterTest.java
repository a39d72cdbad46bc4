package io.plumbline.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.plumbline.reading.Reading;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvWriterTest {

    @Test
    void every_finding_is_a_row_of_all_columns() throws IOException {
        List<CSVRecord> rows = rows(ExampleReading.reading());

        assertThat(rows).hasSize(6);
        assertThat(rows.getFirst().toMap())
                .containsOnlyKeys(FindingFields.NAMES)
                .containsEntry("kind", "target")
                .containsEntry("comparator", ">=")
                .containsEntry("value", "3.5")
                .containsEntry("baseline", "2.5%")
                .containsEntry("name", "");
        assertThat(rows.get(1).get("candidates")).isEqualTo("市民政局（社区服务归口）");
        assertThat(rows.get(2).get("members")).isEqualTo("养老、托育");
        assertThat(rows.get(4).get("value")).isEqualTo("-1.2");
        assertThat(rows.get(5).get("repeats")).isEqualTo("15-33");
    }

    @Test
    void excel_sees_that_it_is_utf_8() throws IOException {
        assertThat(write(ExampleReading.reading())).startsWith("\uFEFFdoc,kind,");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = true, delimiter = '|', quoteCharacter = '`', textBlock = """
            =HYPERLINK("a")  | '=HYPERLINK("a")
            +1               | '+1
            -1+1             | '-1+1
            @SUM(1)          | '@SUM(1)
            ＝1+1             | '＝1+1
            5=3              | 5=3
            """)
    void a_text_is_never_a_formula(String text, String cell) throws IOException {
        assertThat(rows(ExampleReading.reading(ExampleReading.task(text)))
                        .getFirst()
                        .get("object"))
                .isEqualTo(cell);
    }

    private static List<CSVRecord> rows(Reading reading) throws IOException {
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = format.parse(new StringReader(write(reading).substring(1)))) {
            return parser.getRecords();
        }
    }

    private static String write(Reading reading) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter writer = new CsvWriter(out)) {
            writer.write(reading);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
