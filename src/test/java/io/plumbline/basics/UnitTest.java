package io.plumbline.basics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    /// Left: the unit as a text writes it. Right: the base unit of what it measures, and how many of it one is.
    @ParameterizedTest(name = "1 {0} = {2} {1}")
    @CsvSource(textBlock = """
            元,            元,          1
            百元,          元,          100
            千元,          元,          1000
            万元,          元,          10000
            百万元,        元,          1000000
            千万元,        元,          10000000
            亿元,          元,          100000000
            百亿元,        元,          10000000000
            千亿元,        元,          100000000000
            万亿元,        元,          1000000000000
            角,            元,          0.1
            万美元,        美元,        10000
            亿欧元,        欧元,        100000000
            %,             1,           0.01
            ‰,             1,           0.001
            成,            1,           0.1
            倍,            1,           1
            个百分点,      百分点,      1
            百分点,        百分点,      1
            个千分点,      千分点,      1
            万,            数,          10000
            万亿,          数,          1000000000000
            人,            人,          1
            万人,          人,          10000
            万名,          人,          10000
            亿人次,        人次,        100000000
            万人天,        人天,        10000
            位,            位,          1
            位次,          位,          1
            个,            个,          1
            万户,          个,          10000
            家,            个,          1
            千公里,        米,          1000000
            千米,          米,          1000
            万公里,        米,          10000000
            亿亩,          亩,          100000000
            万公顷,        亩,          150000
            平方公里,      亩,          1500
            万平方米,      亩,          15
            万立方米,      立方米,      10000
            升,            立方米,      0.001
            亿斤,          克,          50000000000
            公斤,          克,          1000
            千克,          克,          1000
            万吨,          克,          10000000000
            万担,          克,          500000000
            万吨标准煤,    克标准煤,    10000000000
            克标煤,        克标准煤,    1
            吨二氧化碳,    克二氧化碳,  1000000
            千瓦,          瓦,          1000
            万千瓦,        瓦,          10000000
            亿千瓦,        瓦,          100000000000
            兆瓦,          瓦,          1000000
            亿千瓦时,      千瓦时,      100000000
            亿度,          千瓦时,      100000000
            千伏,          伏,          1000
            万千伏安,      伏安,        10000000
            万标箱,        标箱,        10000
            万TEU,         标箱,        10000
            亿吨公里,      克公里,      100000000000000
            年,            月,          12
            个月,          月,          1
            天,            秒,          86400
            小时,          秒,          3600
            个工作日,      工作日,      1
            万辆次,        辆次,        10000
            亿门,          个,          100000000
            金,            金,          1
            套（户）,      套（户）,    1
            """)
    void a_unit_is_a_magnitude_times_a_base(String text, String base, String factor) {
        UnitScale scale = UnitScale.of(new Unit(text));

        assertThat(scale.dimension()).hasToString(base);
        assertThat(scale.over().divide(scale.under())).isEqualByComparingTo(factor);
    }

    @ParameterizedTest(name = "{0} measures {1}")
    @CsvSource(textBlock = """
            吨标准煤/万元,    克标准煤/元
            千克标准煤/吨,    克标准煤/克
            微克/立方米,      克/立方米
            毫克/升,          克/立方米
            元/人,            元/人
            元每吨,           元/克
            元/每人,          元/人
            人/百亿元,        人/元
            件/万人,          个/人
            件每万人,         个/人
            万元/亩,          元/亩
            元/人·月,         元/人·月
            元/人/年,         元/人·月
            千瓦时/人,        千瓦时/人
            辆/百户,          1
            人/10万人,        1
            /10万,            1
            每万人,           1/人
            """)
    void a_ratio_of_units_has_a_dimension_of_its_own(String text, String dimension) {
        assertThat(new Unit(text).dimension()).hasToString(dimension);
    }

    @ParameterizedTest(name = "{0} is not {1}")
    @CsvSource(textBlock = """
            %,          个百分点
            万人,       万人次
            人天,       人次
            元,         美元
            元/人,      元/户
            吨,         吨标准煤
            千瓦,       千瓦时
            公里,       平方公里
            天,         月
            天,         个工作日
            万人,       万
            家,         人
            位,         个
            微克/立方米, 微克
            """)
    void units_of_different_things_are_kept_apart(String one, String other) {
        assertThat(new Unit(one).isCommensurable(new Unit(other))).isFalse();
    }

    @ParameterizedTest(name = "“{0}” is written {1}")
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            ％,%
            亿 元,亿元
            　亿元 ,亿元
            吨／万元,吨/万元
            ㎡,平方米
            万㎡,万平方米
            μg/m³,μg/立方米
            µg/m3,μg/立方米
            ＴＥＵ,TEU
            套（户）,套（户）
            千米,千米""")
    void signs_printed_in_several_ways_become_one(String printed, String text) {
        assertThat(new Unit(printed).text()).isEqualTo(text);
    }

    @Test
    void a_digit_at_the_beginning_belongs_to_the_value() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Unit("3万亿元")).withMessage("""
                        A unit must not begin with a digit: 3万亿元.
                        Maybe the digits belong to the value of the quantity.""");
    }

    @Test
    void no_unit_is_a_bare_ratio() {
        assertThat(Unit.NONE.dimension()).isEqualTo(Dimension.RATIO);
        assertThat(new Unit(" ")).isEqualTo(Unit.NONE);
    }
}
