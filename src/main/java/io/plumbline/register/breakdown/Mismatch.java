package io.plumbline.register.breakdown;

/// Something between the levels of a breakdown that does not fit (分解问题): a question to the one who splits, with the
/// commitment, the part it concerns, and what was compared.
public record Mismatch(Kind kind, long commitment, String where, String words) {

    public enum Kind {
        /// The parts do not reach the whole, and the rest has a holder.
        GAP("缺口"),
        /// The parts do not reach the whole, and nobody holds the rest.
        GAP_OF_NOBODY("缺口无人承担"),
        /// The parts use more than the whole allows.
        OVER("超出上级"),
        /// A part, or the plan that takes it up, promises less than the level above.
        BELOW("低于上级"),
        /// The parts of one target are counted from different years.
        BASE_YEAR("基期不一致"),
        /// Nobody answers for it.
        NO_OWNER("无责任单位"),
        /// The unit or place is not in the register.
        UNKNOWN_OWNER("单位未登记"),
        /// It is due later than what it serves.
        LATER("晚于上级时限"),
        /// Other parts were taken up in plans below, this one was not.
        NOT_TAKEN_UP("未承接");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
