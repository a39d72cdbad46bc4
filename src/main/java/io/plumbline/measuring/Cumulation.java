package io.plumbline.measuring;

/// What stretch of time a figure covers (当期/累计).
public enum Cumulation {
    /// 当期: the reporting period itself, or its last day.
    IN_PERIOD(0, "当期"),
    /// 累计: from the start of the year (or of the plan) to the end of the reporting period.
    TO_DATE(1, "累计");

    private final int code;
    private final String label;

    Cumulation(int code, String label) {
        this.code = code;
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The number that stands for it in the table of figures; never reused.
    int code() {
        return code;
    }

    static Cumulation ofCode(int code) {
        for (Cumulation each : values()) {
            if (each.code == code) {
                return each;
            }
        }
        throw new IllegalArgumentException("No Cumulation has the code " + code);
    }
}
