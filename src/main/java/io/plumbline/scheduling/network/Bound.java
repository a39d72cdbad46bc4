package io.plumbline.scheduling.network;

/// A date set for one activity: the instant that one of its ends must not pass.
///
/// Instants count days from the first of the calendars, [io.plumbline.scheduling.calendar.WorkTable].
public record Bound(int activity, Kind kind, int instant) {

    public enum Kind {
        /// 不早于…开始.
        START_NO_EARLIER,
        /// 不早于…完成.
        FINISH_NO_EARLIER,
        /// 不晚于…开始.
        START_NO_LATER,
        /// 不晚于…完成, and deadlines (完成时限).
        FINISH_NO_LATER;

        public boolean isUpper() {
            return this == START_NO_LATER || this == FINISH_NO_LATER;
        }
    }
}
