package io.plumbline.judging.warning;

/// One alarm (预警): what is unusual about which series of which unit, how unusual (the chance of that or more by
/// accident),
/// since which period, counted from the start of the series, and the arithmetic.
public record Alarm(String series, String unit, Kind kind, double chance, int since, String arithmetic) {

    public enum Kind {
        /// 新数据异常
        UNUSUAL_REPORT,
        /// 缓慢偏离
        DRIFT,
        /// 实现概率骤降
        FALLING_CHANCE,
        /// 计数异常增多
        EXCESS_COUNT
    }
}
