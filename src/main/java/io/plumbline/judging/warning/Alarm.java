package io.plumbline.judging.warning;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.ReportingPeriod;

/// One alarm (预警) about a commitment of a unit, the unit empty where nobody is named: what is unusual, how unusual (the
/// chance of that or more by accident, 0 to 1), since which period, and the arithmetic.
public record Alarm(
        Kind kind, long commitment, String unit, double chance, ReportingPeriod since, Bilingual arithmetic) {

    public enum Kind {
        FALLING_CHANCE("实现概率骤降", "the chance of attainment fell"),
        UNUSUAL_REPORT("新数据异常", "unusual report"),
        DRIFT("缓慢偏离", "slow drift"),
        EXCESS_COUNT("计数异常增多", "more cases than expected");

        private final String chinese;
        private final String english;

        Kind(String chinese, String english) {
            this.chinese = chinese;
            this.english = english;
        }

        public Bilingual words() {
            return new Bilingual(chinese, english);
        }
    }
}
