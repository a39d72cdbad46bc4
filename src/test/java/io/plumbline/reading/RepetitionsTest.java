package io.plumbline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RepetitionsTest {

    private static final String LONG = "云岭区要在年底前完成背街小巷整治120条，新建学校6所，改造公园9个，让群众出行更方便、更安心、更满意。\n";
    private static final String SHORT = "新建学校6所。\n";

    @Test
    void a_sentence_printed_twice_is_said_once() {
        List<Finding> findings = Readings.in(Readings.PLAN, LONG + SHORT + LONG);

        assertThat(findings.stream().map(Readings::kind))
                .containsExactly("target", "target", "target", "target", "repetition", "repetition", "repetition");
    }

    @Test
    void a_repetition_cites_the_same_words_at_the_other_place() {
        List<Finding> findings = Readings.in(Readings.PLAN, LONG + SHORT + LONG);

        assertThat(findings.getLast()).isInstanceOfSatisfying(Finding.Repetition.class, again -> {
            assertThat(again.first()).isEqualTo(findings.get(2));
            assertThat(again.citation().quote())
                    .isEqualTo(findings.get(2).citation().quote());
            assertThat(again.citation().start())
                    .isEqualTo(findings.get(2).citation().start() + LONG.length() + SHORT.length());
        });
    }

    @Test
    void a_short_sentence_may_stand_twice_on_purpose() {
        assertThat(Readings.in(Readings.PLAN, SHORT + SHORT).stream().map(Readings::kind))
                .containsExactly("target", "target");
    }

    @Test
    void a_sentence_that_differs_is_no_repetition() {
        assertThat(Readings.in(Readings.PLAN, LONG + LONG.replace("120条", "130条")).stream()
                        .map(Readings::kind))
                .hasSize(6)
                .containsOnly("target");
    }
}
