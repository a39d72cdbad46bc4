package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;

/// What else has to be known beside the state of a commitment (提示).
public record Note(Kind kind, Bilingual words) {

    /// What it speaks of.
    public enum Kind {
        /// 与其他承诺冲突
        CONFLICT,
        /// 责任单位未明确
        NO_OWNER,
        /// 数据质疑: a question about the figures, not an accusation
        DOUBT,
        /// 说明: how something was read, such as a deadline that is not stated
        REMARK
    }
}
