package io.plumbline.reading.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On the reference material, where it lies beside the project; skipped elsewhere.
class SharedFilesTest {

    private static final Path CORPUS = Path.of("../shared/corpus");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Path HOSTILE = Path.of("../shared/hostile/made.tgz");

    @Test
    void a_docx_and_a_txt_of_the_same_report_are_the_same_text() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no reference material");
        List<Path> texts = list(CORPUS.resolve("txt"));

        assertThat(list(CORPUS.resolve("docx"))).hasSize(16).allSatisfy(docx -> {
            String place = docx.getFileName().toString().replaceAll("^2025年|政府工作报告.docx$", "");
            Path txt = texts.stream()
                    .filter(it -> it.toString().endsWith("_prov_gwr_2025_" + place + ".txt"))
                    .findFirst()
                    .orElseThrow();
            assertThat(DocumentGuard.read(docx).text())
                    .isEqualTo(DocumentGuard.read(txt).text());
        });
    }

    @Test
    void most_documents_tell_their_year_themselves() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no reference material");
        DocumentIndex index = DocumentIndex.read(CORPUS.resolve("index.tsv"));

        assertThat(index.complaints()).isEmpty();
        assertThat(list(CORPUS.resolve("txt")).stream()
                        .filter(file -> yearOf(
                                        DateFinder.find(DocumentGuard.read(file).text()))
                                .equals(yearOf(index.get(file).date()))))
                .hasSizeGreaterThanOrEqualTo(83);
    }

    @Test
    void hostile_files_get_the_verdict_expected_of_their_format(@TempDir Path folder) throws IOException {
        assumeTrue(Files.exists(HOSTILE), "no reference material");
        unpack(folder);

        assertThat(Files.readAllLines(folder.resolve("manifest.tsv")).stream().skip(1))
                .allSatisfy(line -> {
                    String[] cells = line.split("\t", -1);
                    assertThat(assertTimeout(PATIENCE, () -> verdict(folder.resolve(cells[0]))))
                            .as(line)
                            .isIn(expected(cells[0], cells[2]));
                });
    }

    @Test
    void pages_of_the_state_council_are_read_without_their_furniture() throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "no reference material");

        assertThat(list(CORPUS.resolve("html")))
                .allSatisfy(file -> assertThat(DocumentGuard.read(file).text())
                        .contains("国务院", "各省、自治区、直辖市人民政府")
                        .doesNotContain("网站地图", "版权所有", "function", "扫一扫"));
    }

    /// Formats that are not read are refused, whatever is in them.
    private static List<String> expected(String name, String expected) {
        boolean isRead = name.matches(".*[.](txt|docx|pdf|html)");
        if (!isRead || expected.equals("refuse")) {
            return List.of("refuse");
        }
        return expected.startsWith("refuse-or-") ? List.of("refuse", "accept") : List.of("accept");
    }

    private static String verdict(Path file) {
        try {
            String text = DocumentGuard.read(file).text();
            assertThat(text).doesNotContain("DDEAUTO", "alert", "fetch");
            return "accept";
        } catch (RefusedDocument refused) {
            return "refuse";
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (InputStream in = Files.newInputStream(HOSTILE);
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(in))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                if (entry.isFile()) {
                    Files.copy(tar, folder.resolve(Path.of(entry.getName()).getFileName()));
                }
            }
        }
    }

    private static Optional<Integer> yearOf(Optional<LocalDate> date) {
        return date.map(LocalDate::getYear);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
