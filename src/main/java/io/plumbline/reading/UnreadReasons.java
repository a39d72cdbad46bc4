package io.plumbline.reading;

import io.plumbline.reading.statements.StatementScanner.LeftOut.Why;

/// Says in the reader's words why a quantity was left out.
final class UnreadReasons {

    private UnreadReasons() {}

    static Unread.Reason reason(Why why) {
        return why == Why.NO_METRIC ? Unread.Reason.NO_METRIC : Unread.Reason.NOT_A_STATEMENT;
    }

    static String message(Why why) {
        return switch (why) {
            case QUALIFIER -> "限定对象的门槛，不是目标值 · says who or which is meant, not how much";
            case BASELINE -> "基期值，已记入后面的目标 · the baseline of the value that follows";
            case COUNTED_AGAIN -> "随后另有计数 · counted again by the number that follows";
            case PART_OF_NAME -> "名称的一部分 · part of a name";
            case SCOPE -> "指标所涉对象的个数，指标在后 · how many of those whose metric follows";
            case IMPOSSIBLE -> "倍数不能为零 · no multiple can be nought";
            case NO_METRIC -> "找不到所指的指标 · no metric was found that it belongs to";
        };
    }
}
