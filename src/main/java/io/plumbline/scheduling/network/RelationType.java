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

    static final int LEAVES_FINISH = 1;
    static final int BINDS_FINISH = 2;

    private final boolean fromFinish;
    private final boolean toFinish;

    RelationType(boolean fromFinish, boolean toFinish) {
        this.fromFinish = fromFinish;
        this.toFinish = toFinish;
    }

    /// Bit 0 is set if it leaves a finish, bit 1 if it binds one.
    int ends() {
        return (fromFinish ? LEAVES_FINISH : 0) | (toFinish ? BINDS_FINISH : 0);
    }

    /// The same two ends, seen from the successor.
    RelationType reversed() {
        return switch (this) {
            case FINISH_TO_START -> START_TO_FINISH;
            case START_TO_FINISH -> FINISH_TO_START;
            case START_TO_START, FINISH_TO_FINISH -> this;
        };
    }
}
