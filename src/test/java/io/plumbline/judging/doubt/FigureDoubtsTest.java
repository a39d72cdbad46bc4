package io.plumbline.judging.doubt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FigureDoubtsTest {

    @Test
    void revisions_that_only_go_up_are_named() {
        List<FigureDoubts.Revision> up = Collections.nCopies(9, new FigureDoubts.Revision(100, 101));
        List<FigureDoubts.Revision> mixed = Stream.concat(
                        up.stream().limit(5),
                        Stream.generate(() -> new FigureDoubts.Revision(100, 99))
                                .limit(4))
                .toList();

        assertThat(FigureDoubts.findUpwardRevisions(up))
                .get()
                .satisfies(it -> assertThat(it.chance()).isCloseTo(1 / 512.0, within(1e-9)));
        assertThat(FigureDoubts.findUpwardRevisions(mixed)).isEmpty();
        assertThat(FigureDoubts.findUpwardRevisions(List.of())).isEmpty();
    }

    @Test
    void results_that_only_just_reach_their_targets_are_named() {
        double[] hugging =
                IntStream.range(0, 12).mapToDouble(i -> 1 + 0.0005 * i).toArray();
        double[] spread =
                IntStream.range(0, 12).mapToDouble(i -> 0.9 + 0.02 * i).toArray();

        assertThat(FigureDoubts.findHuggingOfTargets(hugging, 0.01)).isPresent();
        assertThat(FigureDoubts.findHuggingOfTargets(spread, 0.01)).isEmpty();
    }

    @Test
    void too_many_round_numbers_are_named() {
        assertThat(FigureDoubts.findRoundNumbers(numbers("1500", "2300", "1805", "2110", "3000", "2705")))
                .isPresent();
        assertThat(FigureDoubts.findRoundNumbers(numbers("21106.23", "20011.65", "18866.43", "17716.76")))
                .isEmpty();
    }

    @Test
    void parts_that_miss_the_whole_by_more_than_rounding_are_named() {
        assertThat(FigureDoubts.findPartsThatDoNotAddUp(new BigDecimal("100.0"), numbers("33.3", "33.3", "33.3")))
                .isEmpty();
        assertThat(FigureDoubts.findPartsThatDoNotAddUp(new BigDecimal("100.0"), numbers("33.3", "33.3", "31.0")))
                .get()
                .satisfies(it -> assertThat(it.arithmetic().chinese()).contains("分项合计 97.6"));
    }

    @Test
    void a_growth_that_the_levels_do_not_bear_out_is_named() {
        BigDecimal before = new BigDecimal("20011.65");
        BigDecimal now = new BigDecimal("21106.23");

        assertThat(FigureDoubts.findGrowthThatDisagrees(before, now, new BigDecimal("5.5"), 0.1))
                .isEmpty();
        assertThat(FigureDoubts.findGrowthThatDisagrees(before, now, new BigDecimal("8.0"), 0.5))
                .isPresent();
    }

    private static List<BigDecimal> numbers(String... numbers) {
        return Stream.of(numbers).map(BigDecimal::new).toList();
    }
}
