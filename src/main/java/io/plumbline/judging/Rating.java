package io.plumbline.judging;

/// The word for a judgement (评级).
public enum Rating {
    REACHED_EARLY("提前实现"),
    AHEAD("快于预期"),
    ON_TRACK("符合预期"),
    BEHIND("滞后"),
    UNKNOWN("无法判断");

    private final String chinese;

    Rating(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
