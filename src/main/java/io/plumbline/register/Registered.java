package io.plumbline.register;

import io.plumbline.basics.Commitment;

/// A commitment in the register (登记在册的承诺) in one of its versions, 1 the first; `parent` is the number of the
/// commitment it belongs to, 0 at the top of its plan.
public record Registered(long id, long plan, int version, Commitment commitment, State state, long parent) {

    public enum State {
        /// 在办.
        ACTIVE,
        /// 调整取消: no longer promised, with the reason in the journal.
        DROPPED
    }

    Registered next(Commitment changed) {
        return new Registered(id, plan, version + 1, changed, state, parent);
    }

    Registered next(State changed) {
        return new Registered(id, plan, version + 1, commitment, changed, parent);
    }

    Registered below(long newParent) {
        return new Registered(id, plan, version + 1, commitment, state, newParent);
    }
}
