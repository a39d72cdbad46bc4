package io.plumbline.judging.progress;

import io.plumbline.basics.Bilingual;

/// The named ways to measure progress, each with its name in both languages.
public enum ProgressMethod {
    LINEAR("线性进度", "linear progress"),
    GEOMETRIC("几何进度", "geometric progress"),
    GROWTH_RATIO("增速比", "growth ratio"),
    CUMULATIVE("累计进度", "cumulative progress"),
    CUMULATIVE_REDUCTION("累计降低进度", "cumulative reduction"),
    AVERAGE_GROWTH("年均增长", "average growth"),
    EVERY_PERIOD("逐期达标", "every period"),
    CEILING("上限余量", "headroom below the ceiling"),
    RANGE("区间", "range"),
    RANK("位次", "place"),
    MILESTONE("里程碑", "milestone"),
    QUALITATIVE("定性", "qualitative");

    private final String chinese;
    private final String english;

    ProgressMethod(String chinese, String english) {
        this.chinese = chinese;
        this.english = english;
    }

    public Bilingual words() {
        return new Bilingual(chinese, english);
    }

    public String chinese() {
        return chinese;
    }
}
