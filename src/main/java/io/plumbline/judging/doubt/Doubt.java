package io.plumbline.judging.doubt;

import io.plumbline.basics.Bilingual;

/// One finding (疑点): `chance` is that of so much or more by accident, 1 where no chance is computed.
public record Doubt(Kind kind, double chance, Bilingual arithmetic) {

    public enum Kind {
        /// 修订总是上调
        REVISED_UPWARDS,
        /// 数值紧贴目标
        HUGS_TARGET,
        /// 整数过多
        ROUND_NUMBERS,
        /// 分项之和不等于总数
        PARTS_DO_NOT_ADD_UP,
        /// 增速与水平不符
        GROWTH_DISAGREES
    }
}
