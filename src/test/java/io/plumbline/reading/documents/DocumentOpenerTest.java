package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentOpenerTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-25T08:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    @Test
    void a_docx_finds_the_line_of_its_txt_in_the_index() throws IOException {
        DocumentIndex index = index("file\ttitle\tregion\tdate\n某市.txt\t某市规划\t某市\t2026-02-05\n");
        Path file = OfficeFiles.docx(folder.resolve("某市.docx"), "2025年某省政府工作报告");

        assertThat(new DocumentOpener(Optional.empty(), index, CLOCK).open(file).document())
                .isEqualTo(new Document("某市", "某市规划", "某市", LocalDate.of(2026, 2, 5), "2025年某省政府工作报告"));
    }

    @Test
    void a_date_given_for_all_comes_before_every_other() throws IOException {
        DocumentIndex index = index("file\tdate\na.txt\t2020\n");
        Optional<LocalDate> given = Optional.of(LocalDate.of(2024, 1, 1));

        assertThat(open("a.txt", "2025年某省政府工作报告", given, index).document().date())
                .isEqualTo("2024-01-01");
        assertThat(open("a.txt", "2025年某省政府工作报告", Optional.empty(), index)
                        .document()
                        .date())
                .isEqualTo("2020-01-01");
        assertThat(open("b.txt", "2025年某省政府工作报告", Optional.empty(), index)
                        .document()
                        .date())
                .isEqualTo("2025-01-01");
        assertThat(open("某市2023.txt", "各位代表", Optional.empty(), index)
                        .document()
                        .date())
                .isEqualTo("2023-01-01");
    }

    @Test
    void without_any_date_it_is_today_and_says_so() throws IOException {
        DocumentOpener.Opened opened = open("某市.txt", "各位代表", Optional.empty(), DocumentIndex.EMPTY);

        assertThat(opened.dateIsToday()).isTrue();
        assertThat(opened.document()).isEqualTo(new Document("某市", "某市", "", LocalDate.of(2026, 11, 25), "各位代表"));
    }

    @Test
    void a_date_in_the_index_that_is_none_is_reported_with_its_line() throws IOException {
        assertThat(index("file\tdate\na.txt\t去年\nb.txt\t\n").complaints())
                .containsExactly("第 2 行的日期看不懂：去年 · Line 2: not a date");
    }

    @Test
    void an_index_without_the_column_file_is_refused() {
        assertThatThrownBy(() -> index("name,date\n"))
                .isInstanceOf(RefusedDocument.class)
                .hasMessageContaining("第 1 行没有 file 列");
        assertThatThrownBy(() -> DocumentIndex.read(folder.resolve("none.tsv"))).hasMessageContaining("读取失败");
    }

    private DocumentIndex index(String table) throws IOException {
        return DocumentIndex.read(Files.writeString(folder.resolve("index.tsv"), table));
    }

    private DocumentOpener.Opened open(String name, String text, Optional<LocalDate> given, DocumentIndex index)
            throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        return new DocumentOpener(given, index, CLOCK).open(file);
    }
}
