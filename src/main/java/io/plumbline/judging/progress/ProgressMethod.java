package io.plumbline.judging.progress;

/// The named ways to measure progress, each with its Chinese name.
public enum ProgressMethod {
    LINEAR("线性进度"),
    GEOMETRIC("几何进度"),
    GROWTH_RATIO("增速比"),
    CUMULATIVE("累计进度"),
    CUMULATIVE_REDUCTION("累计降低进度"),
    AVERAGE_GROWTH("年均增长"),
    EVERY_PERIOD("逐期达标"),
    CEILING("上限余量"),
    RANGE("区间"),
    RANK("位次"),
    MILESTONE("里程碑"),
    QUALITATIVE("定性");

    private final String chinese;

    ProgressMethod(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
