package io.plumbline.register.ledgers;

/// What is asked of the rows of a ledger (台账计量): which ledger by its code, which count or sum, at which stage, of which
/// place and unit; empty words mean any, but a sum needs its stage. 武昌区 as a place counts what lies below it too.
public record LedgerMeasure(String ledger, Kind kind, String stage, String place, String unit) {

    public enum Kind {
        /// 已达到: members that stand at the stage or beyond it at the end of the period.
        REACHED("达到该阶段的个数"),
        /// 正处于: members that stand in exactly this stage at the end of the period.
        STANDING("处于该阶段的个数"),
        /// 发生额: the amounts of the entries of this stage that are dated within the period.
        BOOKED("该阶段的金额合计");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public LedgerMeasure {
        if (ledger.isBlank()) {
            throw new IllegalArgumentException("台账计量须指明台账\nA measure of a ledger must name the ledger.");
        }
        if (kind == Kind.BOOKED && stage.isEmpty()) {
            throw new IllegalArgumentException("""
                    金额合计须指明阶段，否则同一笔钱会在各阶段重复计算
                    A sum of amounts must name its stage, or the same money is counted at every stage.""");
        }
    }

    /// Members at or beyond the stage; with no stage, all that have begun and not left.
    public static LedgerMeasure reached(String ledger, String stage) {
        return new LedgerMeasure(ledger, Kind.REACHED, stage, "", "");
    }

    public static LedgerMeasure standing(String ledger, String stage) {
        return new LedgerMeasure(ledger, Kind.STANDING, stage, "", "");
    }

    /// The amounts booked in the stage.
    public static LedgerMeasure booked(String ledger, String stage) {
        return new LedgerMeasure(ledger, Kind.BOOKED, stage, "", "");
    }

    public LedgerMeasure inPlace(String codeOrName) {
        return new LedgerMeasure(ledger, kind, stage, codeOrName, unit);
    }

    public LedgerMeasure ofUnit(String codeOrName) {
        return new LedgerMeasure(ledger, kind, stage, place, codeOrName);
    }
}
