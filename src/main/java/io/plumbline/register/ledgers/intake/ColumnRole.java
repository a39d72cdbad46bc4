package io.plumbline.register.ledgers.intake;

/// What a column of a table means for the ledger (列的含义). `detail` is the stage of a stage's day, the unit of an amount,
/// the column of the ledger that the contents go into; else empty.
public record ColumnRole(Kind kind, String detail) {

    public enum Kind {
        CODE("编号"),
        NAME("名称"),
        UNIT("责任单位"),
        PLACE("地点"),
        /// The stage that the member stands in.
        STAGE("所处阶段"),
        /// Since when it stands there: each member has one row.
        SINCE("进入日期"),
        /// When this row happened: a member may have many rows.
        HAPPENED_ON("发生日期"),
        AMOUNT("金额"),
        EVIDENCE("佐证"),
        /// When the member entered the stage of this name: 签约时间, 开工时间.
        STAGE_DAY("阶段日期"),
        /// One of the ledger's own columns.
        COLUMN("自有列"),
        SKIPPED("不收");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    public static ColumnRole of(Kind kind) {
        return new ColumnRole(kind, "");
    }

    static ColumnRole column(String heading) {
        return new ColumnRole(Kind.COLUMN, heading);
    }

    static ColumnRole stageDay(String stage) {
        return new ColumnRole(Kind.STAGE_DAY, stage);
    }

    /// As it is kept and typed: `NAME`, `STAGE_DAY:开工`, `AMOUNT:亿元`.
    public static ColumnRole parse(String words) {
        String[] parts = words.split("[:：]", 2);
        for (Kind kind : Kind.values()) {
            if (kind.name().equalsIgnoreCase(parts[0].strip()) || kind.label().equals(parts[0].strip())) {
                return new ColumnRole(kind, parts.length == 1 ? "" : parts[1].strip());
            }
        }
        throw new IllegalArgumentException("""
                不认识的列含义：%s
                Not a meaning of a column: %s.
                Maybe one of these was meant: NAME, CODE, UNIT, PLACE, STAGE, SINCE, HAPPENED_ON, AMOUNT:亿元, EVIDENCE, \
                STAGE_DAY:开工, COLUMN:备注, SKIPPED.""".formatted(words, words));
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? kind.name() : kind.name() + ":" + detail;
    }
}
