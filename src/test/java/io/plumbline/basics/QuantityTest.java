package io.plumbline.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuantityTest {

    @ParameterizedTest(name = "{0}{1} = {2}{3}")
    @CsvSource(textBlock = """
            3,        万亿元,         30000,      亿元
            21106.23, 亿元,           2.110623,   万亿元
            1.5,      万,             0.00015,    亿
            50,       %,              0.5,        ''
            1.5,      倍,             150,        %
            3,        ‰,              0.3,        %
            2,        成,             20,         %
            0.55,     吨标准煤/万元,  5.5,        吨标准煤/十万元
            0.6,      人/百亿元,      0.006,      人/亿元
            12,       件/万人,        120,        件/10万人
            35,       微克/立方米,    0.035,      毫克/立方米
            1,        亿斤,           5,          万吨
            1,        万吨,           0.2,        亿斤
            2,        公顷,           30,         亩
            1,        平方公里,       1000000,    平方米
            1200,     公里,           1200,       千米
            50,       万标箱,         500000,     TEU
            2,        年,             24,         个月
            1.5,      天,             36,         小时
            3000,     元/人·月,       36000,      元/人·年
            1,        万千瓦,         10,         兆瓦
            1000,     家,             1,          千户
            1,        位次,           1,          位
            """)
    void a_quantity_converts_exactly(String value, String unit, String converted, String target) {
        Quantity quantity = Quantity.of(value, unit);

        assertThat(quantity.in(new Unit(target))).isEqualTo(Quantity.of(converted, target));
        assertThat(quantity.isSameAs(Quantity.of(converted, target))).isTrue();
    }

    @ParameterizedTest(name = "{0}{1} against {2}{3}: {4}")
    @CsvSource(textBlock = """
            3,     万亿元,   29999.99,  亿元,    1
            3,     万亿元,   30000.01,  亿元,    -1
            3,     万亿元,   30000,     亿元,    0
            666,   平方米,   1,         亩,      -1
            667,   平方米,   1,         亩,      1
            -3.2,  %,        -3,        %,       -1
            7,     天,       1,         周,      0
            """)
    void quantities_compare_across_units(String value, String unit, String other, String otherUnit, int sign) {
        assertThat(Quantity.of(value, unit).compareWith(Quantity.of(other, otherUnit)))
                .isEqualTo(sign);
    }

    @ParameterizedTest(name = "{0}{1} + {2}{3} = {4}")
    @CsvSource(textBlock = """
            3,    万亿元,  500,   亿元,   3.05万亿元
            1,    亩,      1,     平方米, 1.0015亩
            0.1,  %,       0.2,   %,      0.3%
            """)
    void a_sum_is_in_the_first_unit(String value, String unit, String other, String otherUnit, String sum) {
        assertThat(Quantity.of(value, unit).plus(Quantity.of(other, otherUnit))).hasToString(sum);
    }

    @ParameterizedTest(name = "{0} {1} is written {2}")
    @CsvSource(textBlock = """
            3,          万亿元,    3万亿元
            3.0,        万亿元,    3万亿元
            -3.20,      %,         -3.2%
            1E+4,       亿元,      10000亿元
            0.00,       个百分点,  0个百分点
            33.3,       %,         33.3%
            0.5,        '',        0.5
            """)
    void a_quantity_is_written_as_one_writes_it(String value, String unit, String written) {
        assertThat(Quantity.of(value, unit)).hasToString(written);
    }

    @Test
    void zeros_at_the_end_make_no_difference() {
        assertThat(Quantity.of("3.0", "万亿元")).isEqualTo(Quantity.of(3, "万亿元")).hasSameHashCodeAs(Quantity.of(3, "万亿元"));
        assertThat(new Quantity(new BigDecimal("1E+3"), Unit.NONE).value()).isEqualTo(new BigDecimal("1000"));
    }

    @Test
    void the_same_amount_in_another_unit_is_not_equal_but_the_same() {
        assertThat(Quantity.of(3, "万亿元")).isNotEqualTo(Quantity.of(30000, "亿元"));
        assertThat(Quantity.of(3, "万亿元").isSameAs(Quantity.of(30000, "亿元"))).isTrue();
        assertThat(Quantity.of(3, "%").isSameAs(Quantity.of(3, "个百分点"))).isFalse();
    }

    @Test
    void a_decrease_is_negative() {
        assertThat(Quantity.of("3.2", "%").negate()).isEqualTo(Quantity.of("-3.2", "%"));
    }

    @Test
    void different_things_do_not_convert() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(2, "个百分点").in(new Unit("%")))
                .withMessage("""
                        2个百分点 cannot be compared with or converted to %: 百分点 is not 1.
                        Maybe one of the units was misread, or a rate was taken for a level.""");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(3, "万亿元").compareWith(Quantity.of(5, "")))
                .withMessageContaining("converted to a bare ratio");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(3, "万人").plus(Quantity.of(5, "万人次")));
    }

    @Test
    void a_number_without_end_is_refused_not_rounded() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantity.of(1, "亩").in(new Unit("平方米")))
                .withMessage("""
                        1亩 has no exact decimal value in 平方米.
                        Maybe compare the two quantities instead, or convert the other one.""");
    }
}
