package io.plumbline.judging.keeping;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.Aim;

/// What sort of goal a forecast was made of (目标类型); chances of different sorts are scored apart.
public enum GoalKind {
    LEVEL("水平下限", "level to reach"),
    CEILING("上限", "ceiling"),
    RANGE("区间", "range"),
    TOTAL("累计", "sum"),
    AVERAGE_GROWTH("年均增长", "average growth"),
    EVERY_PERIOD("逐期下限", "every period");

    private final String chinese;
    private final String english;

    GoalKind(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    static GoalKind of(Aim aim) {
        return switch (aim) {
            case Aim.AtLeast ignored -> LEVEL;
            case Aim.AtMost ignored -> CEILING;
            case Aim.Between ignored -> RANGE;
            case Aim.TotalAtLeast ignored -> TOTAL;
            case Aim.AverageGrowthAtLeast ignored -> AVERAGE_GROWTH;
            case Aim.EveryPeriodAtLeast ignored -> EVERY_PERIOD;
        };
    }

    public Bilingual words() {
        return new Bilingual(chinese, english);
    }
}
