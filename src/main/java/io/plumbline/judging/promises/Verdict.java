package io.plumbline.judging.promises;

import io.plumbline.basics.Bilingual;
import java.util.Locale;

/// What became of one promise (兑现情况).
public enum Verdict {
    MET("兑现", "met"),
    /// About so much was promised, and the outcome is worse by a little: see [Appraisal].
    NEAR("接近", "near"),
    MISSED("未兑现", "missed"),
    /// The outcome states the same metric for the same time, but another measure of it.
    INCOMPARABLE("不可比", "incomparable"),
    /// The later document states no figure that answers.
    NOT_STATED("未说明", "not stated");

    private final String chinese;
    private final String english;

    Verdict(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Bilingual words() {
        return new Bilingual(chinese, english);
    }

    /// As files write it: `not_stated`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
