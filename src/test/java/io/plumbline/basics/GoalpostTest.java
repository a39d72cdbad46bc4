package io.plumbline.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.plumbline.basics.Goalpost.AtLeast;
import io.plumbline.basics.Goalpost.AtMost;
import io.plumbline.basics.Goalpost.AverageGrowth;
import io.plumbline.basics.Goalpost.Exactly;
import io.plumbline.basics.Goalpost.Growth;
import io.plumbline.basics.Goalpost.Multiple;
import io.plumbline.basics.Goalpost.Qualitative;
import io.plumbline.basics.Goalpost.Range;
import io.plumbline.basics.Goalpost.Rank;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GoalpostTest {

    @ParameterizedTest(name = "{0}{1} to {2}{3}")
    @CsvSource({"50, 架, 55, 架", "4.5, %, 5, %", "-5, %, -3, %", "8000, 亿元, 1, 万亿元", "2, 所, 2, 所", "0, 岁, 3, 岁"})
    void a_range_runs_upwards(String low, String lowUnit, String high, String highUnit) {
        Quantity from = Quantity.of(low, lowUnit);
        Quantity to = Quantity.of(high, highUnit);

        assertThat(new Range(from, to).bounds()).containsExactly(from, to);
        assertThat(Range.between(to, from)).isEqualTo(Range.between(from, to));
    }

    @Test
    void a_range_that_runs_downwards_or_mixes_units_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(Quantity.of(-3, "%"), Quantity.of(-5, "%")))
                .withMessage("""
                        A range must not begin above its end: -3% to -5%.
                        Maybe a decrease was read: -5% comes before -3%.""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Range(Quantity.of(1, "%"), Quantity.of(2, "个百分点")))
                .withMessageContaining("cannot be compared");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "‰", "倍", ""})
    void growth_is_a_ratio(String unit) {
        assertThatCode(() -> new Growth(new AtLeast(Quantity.of(5, unit)))).doesNotThrowAnyException();
        assertThatCode(() -> new AverageGrowth(new AtMost(Quantity.of(-3, unit))))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"个百分点", "亿元", "万"})
    void growth_in_another_unit_is_refused(String unit) {
        Exactly amount = new Exactly(Quantity.of(5, unit));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Growth(amount))
                .withMessage("""
                        A growth must be a ratio such as %%, not 5%s.
                        Maybe it is a change by so much, or a level.""", unit);
        assertThatIllegalArgumentException().isThrownBy(() -> new AverageGrowth(amount));
    }

    @Test
    void a_place_is_the_first_or_a_later_one() {
        assertThatCode(() -> new Rank(new Exactly(Quantity.of(1, "位")))).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rank(new AtMost(Quantity.of(0, "位"))))
                .withMessage("""
                        A place in an order must be 1 or more: 0位.
                        Maybe the number is a count and not a place.""");
    }

    @Test
    void a_multiple_is_more_than_nothing() {
        assertThatCode(() -> new Multiple(new AtLeast(Quantity.of("1.5", "倍")))).doesNotThrowAnyException();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Multiple(new Exactly(Quantity.of(0, "倍"))))
                .withMessageStartingWith("A multiple must be more than 0: 0倍.\nMaybe ");
    }

    @Test
    void an_aim_without_a_numeral_has_words() {
        assertThat(new Qualitative("全覆盖").words()).isEqualTo("全覆盖");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Qualitative("  "))
                .withMessageStartingWith("A qualitative aim must have words.\nMaybe ");
    }
}
