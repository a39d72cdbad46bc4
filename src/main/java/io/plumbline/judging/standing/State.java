package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;

/// Where a commitment stands (现状).
public enum State {
    ATTAINED("已实现", "attained"),
    /// As expected or better.
    ON_COURSE("符合预期", "on course"),
    AT_RISK("有风险", "at risk"),
    LATE("逾期未完成", "late"),
    /// Too little is known; never shown as good.
    UNKNOWN("无法判断", "unknown");

    private final String chinese;
    private final String english;

    State(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Bilingual words() {
        return new Bilingual(chinese, english);
    }
}
