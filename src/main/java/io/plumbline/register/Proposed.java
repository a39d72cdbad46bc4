package io.plumbline.register;

import io.plumbline.basics.Citation;
import io.plumbline.basics.Commitment;
import java.util.Optional;

/// One finding of a reading as it was kept (提案): `slots` is the finding as JSON, empty for a repetition of an earlier
/// passage; `verdict` is what a person decided, [Verdict#OPEN] until then.
public record Proposed(
        long id, Kind kind, Citation citation, String rule, double confidence, String slots, Verdict verdict) {

    /// What is promised; empty for a result or a repetition.
    public Optional<Commitment> findCommitment() {
        return kind == Kind.PROMISE ? Optional.of(CommitmentJson.read(slots, Commitment.class)) : Optional.empty();
    }

    public enum Kind {
        PROMISE,
        RESULT,
        REPETITION
    }

    public enum Verdict {
        /// 待审.
        OPEN,
        /// 采纳: as it was read.
        ACCEPTED,
        /// 修改后采纳.
        EDITED,
        /// 拆分.
        SPLIT,
        /// 合并.
        MERGED,
        /// 不采纳.
        REJECTED
    }
}
