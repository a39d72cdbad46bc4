package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
/// How the time that an outcome speaks of answers for one year, best first.

public enum Coverage {
    YEAR("当年数", "of the year"),
    /// A level at the end of several years, the asked one last: 五年来……达到.
    STATE_AT_END("多年回顾中的期末数", "the state at the end of several years"),
    /// Said of every single year of several: 每年超过, 稳定在, 连续N年保持.
    EVERY_YEAR("多年中每年的数", "said of each of several years"),
    AVERAGE("多年平均数", "an average over several years"),
    SUM("多年累计数", "a sum or change over several years"),
    PART_OF_YEAR("只是一年中的部分时间", "only a part of the year"),
    /// A stock where an addition was asked for: 累计建成.
    TOTAL("是总量，不是当年新增", "a total, not what the year added"),
    OTHER_TIME("不是所问年份", "another time"),
    UNDATED("没有时间", "undated");

    private final String chinese;
    private final String english;

    Coverage(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Bilingual words() {
        return new Bilingual(chinese, english);
    }

    /// Whether it says something of the one year.
    boolean answers() {
        return compareTo(EVERY_YEAR) <= 0;
    }
}
