package io.plumbline.judging.standing;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.BindingKind;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.judging.Judgement;
import io.plumbline.judging.lines.Line;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.register.MeasuredBy;
import io.plumbline.register.Pillar;
import io.plumbline.register.Registered;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Where one commitment stands (现状): the state, why, and by which named method. `owners` are the lead units by their
/// registered names, in the words of the text where they have none; `line` are the figures that were looked at.
public record Standing(
        Registered commitment,
        State state,
        Bilingual reason,
        Bilingual method,
        Optional<Wanted> wanted,
        Optional<Judgement> judgement,
        Optional<ProgressReport> report,
        List<Pillar> pillars,
        Optional<MeasuredBy> measuredBy,
        List<String> owners,
        Optional<Line> line,
        List<Note> notes) {

    public Standing {
        pillars = List.copyOf(pillars);
        owners = List.copyOf(owners);
        notes = List.copyOf(notes);
    }

    public long id() {
        return commitment.id();
    }

    public Commitment promised() {
        return commitment.commitment();
    }

    /// The last day; empty where the text states none.
    public Optional<LocalDate> findDeadline() {
        return switch (promised().deadline()) {
            case Deadline.By by -> Optional.of(by.lastDay());
            case Deadline.Open ignored -> Optional.empty();
        };
    }

    public Optional<Pillar> findPillar(String axis) {
        return pillars.stream().filter(pillar -> pillar.axis().equals(axis)).findFirst();
    }

    /// The lead units in one line; empty where nobody is named.
    public String owner() {
        return String.join("、", owners);
    }

    public boolean isBinding() {
        return promised() instanceof Commitment.Target target && target.binding() == BindingKind.BINDING;
    }

    public Optional<Note> findNote(Note.Kind kind) {
        return notes.stream().filter(note -> note.kind() == kind).findFirst();
    }
}
