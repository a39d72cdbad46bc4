package io.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plumbline.basics.Citation;
import io.plumbline.reading.documents.Document;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// The reader against annotated passages of real planning documents, where they are at hand; the annotation and the
/// meaning of the two scores are described in its guide.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReadingAccuracyTest {

    private static final Path SHARED = Path.of("../shared");

    /// What the rules were written by; the others stay for a check that nobody tuned to.
    private static final Set<String> PASSAGES = IntStream.concat(IntStream.rangeClosed(0, 23), IntStream.of(30))
            .mapToObj("p%03d"::formatted)
            .collect(Collectors.toSet());

    private static final Pattern PASSAGE = Pattern.compile(
            "\"passage\": \"(\\w+)\",\\s*\"doc\": \"(\\w+)\",\\s*\"start\": (\\d+),\\s*\"end\": (\\d+)");

    private record Passage(String name, String document, int start, int end) {}

    private Map<String, Reading> readings = Map.of();

    @BeforeAll
    void read_all_documents() {
        assumeTrue(
                Files.isDirectory(SHARED.resolve("gold")),
                "No annotated passages in ../shared: accuracy is not tested.");
        Reader reader = new Reader();
        readings = lines(SHARED.resolve("corpus/index.tsv"))
                .skip(1)
                .parallel()
                .map(ReadingAccuracyTest::document)
                .collect(Collectors.toMap(Document::name, reader::read, (first, again) -> first, TreeMap::new));
    }

    @Test
    void targets_and_results_are_found_and_understood() {
        List<Passage> passages = passages();
        List<GoldItem> gold = lines(SHARED.resolve("gold/gold_dev.jsonl"))
                .map(GoldItem::parse)
                .flatMap(Optional::stream)
                .filter(item -> standsIn(passages, item))
                .toList();
        List<GoldItem> read = readings.values().stream()
                .flatMap(ReadingAccuracyTest::items)
                .filter(item -> standsIn(passages, item))
                .toList();

        Score score = Score.of(gold, read);

        assertThat(gold).hasSizeGreaterThan(300);
        assertThat(score.detect()).as("detect F1").isGreaterThanOrEqualTo(0.95);
        assertThat(score.strict()).as("strict F1").isGreaterThanOrEqualTo(0.85);
    }

    @Test
    void every_quote_of_every_document_stands_at_its_place() {
        assertThat(readings).hasSizeGreaterThan(90);
        readings.values().forEach(reading -> {
            String text = reading.document().text();
            assertThat(citations(reading))
                    .allMatch(citation ->
                            text.substring(citation.start(), citation.end()).equals(citation.quote()));
        });
    }

    private static Stream<GoldItem> items(Reading reading) {
        return reading.findings().stream()
                .map(finding -> GoldItem.of(reading.document().name(), finding))
                .flatMap(Optional::stream);
    }

    private static Stream<Citation> citations(Reading reading) {
        return Stream.concat(
                reading.findings().stream().map(Finding::citation),
                reading.unread().stream().map(Unread::citation));
    }

    private static boolean standsIn(List<Passage> passages, GoldItem item) {
        return passages.stream()
                .anyMatch(passage ->
                        passage.document.equals(item.document()) && item.beginsIn(passage.start, passage.end));
    }

    private static List<Passage> passages() {
        return PASSAGE.matcher(text(SHARED.resolve("gold/passages_dev.json")))
                .results()
                .map(ReadingAccuracyTest::passage)
                .filter(passage -> PASSAGES.contains(passage.name))
                .toList();
    }

    private static Passage passage(MatchResult match) {
        return new Passage(
                match.group(1), match.group(2), Integer.parseInt(match.group(3)), Integer.parseInt(match.group(4)));
    }

    /// A row of the index: id, file, title, region, level, kind, date.
    private static Document document(String row) {
        List<String> cells = Arrays.asList(row.split("\t", -1));
        String day = cells.get(6).replace("?", "") + "-01-01";
        return new Document(
                cells.get(0),
                cells.get(2),
                cells.get(3),
                LocalDate.parse(day.substring(0, 10)),
                text(SHARED.resolve("corpus/txt").resolve(cells.get(1))));
    }

    private static Stream<String> lines(Path file) {
        return text(file).lines().filter(line -> !line.isBlank());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
