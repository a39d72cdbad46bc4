package io.plumbline.scheduling.network;

/// Which end of the predecessor binds which end of the successor (搭接关系).
public enum RelationType {
    /// 完成到开始: the successor starts after the predecessor is finished.
    FINISH_TO_START(true, false),
    /// 开始到开始.
    START_TO_START(false, false),
    /// 完成到完成.
    FINISH_TO_FINISH(true, true),
    /// 开始到完成.
    START_TO_FINISH(false, true);

    private final boolean fromFinish;
    private final boolean toFinish;

    RelationType(boolean fromFinish, boolean toFinish) {
        this.fromFinish = fromFinish;
        this.toFinish = toFinish;
    }

    boolean fromFinish() {
        return fromFinish;
    }

    boolean toFinish() {
        return toFinish;
    }

    /// The same two ends, seen from the successor.
    RelationType reversed() {
        return switch (this) {
            case FINISH_TO_START -> START_TO_FINISH;
            case START_TO_FINISH -> FINISH_TO_START;
            case START_TO_START, FINISH_TO_FINISH -> this;
        };
    }

    static RelationType of(boolean fromFinish, boolean toFinish) {
        for (RelationType type : values()) {
            if (type.fromFinish == fromFinish && type.toFinish == toFinish) {
                return type;
            }
        }
        throw new IllegalStateException("Every pair of ends has a type.");
    }
}
