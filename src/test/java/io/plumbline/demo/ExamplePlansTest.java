package io.plumbline.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.plumbline.basics.Citation;
import io.plumbline.database.Database;
import io.plumbline.database.TestDatabase;
import io.plumbline.register.Journal;
import io.plumbline.register.Plan;
import io.plumbline.register.Receipt;
import io.plumbline.register.Registered;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What holds for both examples.
class ExamplePlansTest {

    private static final Path ARTICLE = Path.of("../shared/seed/001_article.txt");
    private static final Path RESOURCES = Path.of("src/main/resources/io/plumbline/demo");
    private static final int LONGEST_COMMON = 12;

    private final LoadedExamples examples = LoadedExamples.get();

    static List<Long> plans() {
        return LoadedExamples.get().plans.stream().map(plan -> plan.id()).toList();
    }

    @Test
    void loading_again_does_nothing() {
        List<Receipt> before = examples.journal.list(1000);

        List<Plan> again = ExamplePlans.load(examples.database, step -> {});

        assertThat(again).isEqualTo(examples.plans);
        assertThat(examples.journal.list(1000)).isEqualTo(before);
    }

    @Test
    void loading_goes_on_where_it_was_broken_off() {
        try (Database database = TestDatabase.fresh()) {
            List<Entry> entries = ExamplePlans.entries();
            new Chronicle(database).write(entries.subList(0, entries.size() / 2), step -> {});

            ExamplePlans.load(database, step -> {});

            assertThat(new Journal(database, ExamplePlans.clock()).list(1000)).hasSize(entries.size());
        }
    }

    @Test
    void loading_says_how_far_it_has_come() {
        Loading last = examples.steps.getLast();

        assertThat(examples.steps).extracting(Loading::done).isSorted();
        assertThat(last.done())
                .isEqualTo(last.of())
                .isEqualTo(ExamplePlans.entries().size());
    }

    @Test
    void nothing_is_recorded_after_the_day_of_the_examples() {
        assertThat(examples.latest).isBefore(ExamplePlans.clock().instant());
        assertThat(ExamplePlans.clock().instant().atZone(ExamplePlans.ZONE).toLocalDate())
                .isEqualTo(ExamplePlans.DAY)
                .isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void every_commitment_quotes_a_document_that_is_kept(long plan) {
        for (Registered registered : examples.commitments(plan)) {
            Citation citation = registered.commitment().citation();

            assertThat(examples.texts(plan).get(citation.document()))
                    .as(citation.toString())
                    .isNotNull()
                    .satisfies(text -> assertThat(text.substring(citation.start(), citation.end()))
                            .isEqualTo(citation.quote()));
        }
    }

    @Test
    void no_words_of_the_source_article_are_in_the_examples() throws IOException {
        assumeTrue(Files.exists(ARTICLE), "no source article here: " + ARTICLE);
        String article = withoutBlanks(Files.readString(ARTICLE));
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String text = withoutBlanks(Files.readString(file));
                for (int at = 0; at + LONGEST_COMMON <= text.length(); at++) {
                    String words = text.substring(at, at + LONGEST_COMMON);

                    assertThat(article.contains(words)).as(file + ": " + words).isFalse();
                }
            }
        }
    }

    private static String withoutBlanks(String text) {
        return text.replaceAll("\\s", "");
    }
}
