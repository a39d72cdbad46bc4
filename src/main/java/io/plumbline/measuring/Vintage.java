package io.plumbline.measuring;

/// How final a figure is (数据版本), from the first guess to the census.
public enum Vintage {
    /// The source does not say.
    UNSTATED(0, "未注明"),
    ESTIMATE(1, "预计"),
    FLASH(2, "快报"),
    PRELIMINARY(3, "初步核算"),
    FINAL(4, "最终核实"),
    CENSUS(5, "普查修订");

    private final int code;
    private final String label;

    Vintage(int code, String label) {
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

    static Vintage ofCode(int code) {
        for (Vintage each : values()) {
            if (each.code == code) {
                return each;
            }
        }
        throw new IllegalArgumentException("No Vintage has the code " + code);
    }
}
