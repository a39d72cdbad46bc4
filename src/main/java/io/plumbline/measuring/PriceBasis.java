package io.plumbline.measuring;

/// The prices that a value is counted in (价格口径).
public enum PriceBasis {
    /// Nothing to do with prices.
    NONE(0, "无"),
    /// 现价.
    CURRENT(1, "现价"),
    /// 不变价.
    CONSTANT(2, "不变价");

    private final int code;
    private final String label;

    PriceBasis(int code, String label) {
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

    static PriceBasis ofCode(int code) {
        for (PriceBasis each : values()) {
            if (each.code == code) {
                return each;
            }
        }
        throw new IllegalArgumentException("No PriceBasis has the code " + code);
    }
}
