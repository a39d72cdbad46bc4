package io.plumbline.reading.outline;

/// What a stretch of a plan speaks of.
public enum Zone {
    /// Review of what was done (回顾).
    REVIEW,
    /// Goals of the plan's whole period (“十五五”主要目标).
    PLAN_GOALS,
    /// This year's aims and tasks (今年工作安排).
    THIS_YEAR,
    /// Neither: the present state and its problems, explanations of terms, lists of names.
    OTHER;

    public boolean promises() {
        return this == PLAN_GOALS || this == THIS_YEAR;
    }
}
