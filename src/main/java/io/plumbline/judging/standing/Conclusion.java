package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.lines.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What was concluded of one commitment, and how.
record Conclusion(
        State state,
        Bilingual reason,
        Bilingual method,
        Optional<Wanted> wanted,
        Optional<Judgement> judgement,
        Optional<Line> line,
        List<Note> notes) {

    static Conclusion of(State state, Bilingual reason, Bilingual method) {
        return new Conclusion(state, reason, method, Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    static Conclusion unknown(Bilingual reason, Bilingual method, Wanted wanted) {
        return of(State.UNKNOWN, reason, method).with(wanted);
    }

    Conclusion with(Wanted missing) {
        return new Conclusion(state, reason, method, Optional.of(missing), judgement, line, notes);
    }

    Conclusion with(Judgement judged) {
        return new Conclusion(state, reason, method, wanted, Optional.of(judged), line, notes);
    }

    Conclusion with(Line looked) {
        return new Conclusion(state, reason, method, wanted, judgement, Optional.of(looked), notes);
    }

    Conclusion with(List<Note> more) {
        List<Note> all = new ArrayList<>(notes);
        all.addAll(more);
        return new Conclusion(state, reason, method, wanted, judgement, line, List.copyOf(all));
    }
}
