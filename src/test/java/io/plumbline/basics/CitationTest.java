package io.plumbline.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CitationTest {

    private static final String TEXT = "力争到2030年，地区生产总值\n达到3万亿元。";

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({"3, 8, 2030年", "0, 2, 力争", "18, 23, 3万亿元。"})
    void a_citation_quotes_the_characters_of_its_range(int start, int end, String quote) {
        Citation citation = Citation.of("plan", TEXT, start, end);

        assertThat(citation.quote()).isEqualTo(quote);
        assertThat(TEXT.substring(citation.start(), citation.end())).isEqualTo(citation.quote());
    }

    @Test
    void a_quote_keeps_line_breaks_and_damage() {
        assertThat(Citation.of("plan", TEXT, 14, 19).quote()).isEqualTo("值\n达到3");
        assertThat(Citation.of("plan", "收入\uFFFD元", 0, 4).quote()).isEqualTo("收入\uFFFD元");
    }

    @ParameterizedTest(name = "{0} to {1} of “{2}”")
    @CsvSource({"-1, 1, 力争", "2, 2, ''", "3, 2, 力", "0, 3, 力争", "0, 1, 力争"})
    void a_range_that_is_not_the_quote_is_refused(int start, int end, String quote) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Citation("plan", start, end, quote))
                .withMessage("""
                        A citation must quote exactly the characters of its range: %d to %d, quote of %d characters.
                        Maybe the offsets were counted in another text, or in code points.""", start, end, quote.length());
    }

    @Test
    void citations_overlap_when_they_share_a_character_of_one_document() {
        Citation year = Citation.of("plan", TEXT, 2, 8);

        assertThat(year.overlaps(Citation.of("plan", TEXT, 7, 10))).isTrue();
        assertThat(year.overlaps(Citation.of("plan", TEXT, 8, 10))).isFalse();
        assertThat(year.overlaps(Citation.of("report", TEXT, 2, 8))).isFalse();
    }
}
