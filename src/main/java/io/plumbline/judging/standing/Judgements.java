package io.plumbline.judging.standing;

import io.plumbline.judging.Judge;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.Question;
import java.util.LinkedHashMap;
import java.util.Map;

/// Judges each question once: the same figures and the same aim have the same answer on every day, so that a new figure
/// costs only what it touches. The questions used least lately are forgotten.
final class Judgements {

    private static final int MOST = 20_000;

    private final Judge judge;
    private final Map<Question, Judgement> known = new LinkedHashMap<>(16, 0.75F, true) {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Question, Judgement> eldest) {
            return size() > MOST;
        }
    };
    private long made;

    Judgements(Judge judge) {
        this.judge = judge;
    }

    synchronized Judgement judge(Question question) {
        Judgement before = known.get(question);
        if (before != null) {
            return before;
        }
        made++;
        Judgement judgement = judge.judge(question);
        known.put(question, judgement);
        return judgement;
    }

    /// How many were not known before.
    synchronized long made() {
        return made;
    }
}
