package io.plumbline.publishing.pages;

import io.plumbline.basics.Responsibility;
import io.plumbline.judging.standing.Standing;
import io.plumbline.judging.standing.State;
import io.plumbline.publishing.TaskRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// One commitment as a line of a list: where it stands, and what it says in the columns of an office's table.
/// `searched`
/// is all that a search looks in, in small letters.
public record CommitmentRow(Standing standing, TaskRow row, String searched) {

    static CommitmentRow of(Standing standing) {
        TaskRow row = TaskRow.of(standing.promised());
        String said = row.task() + '\n' + row.quote() + '\n' + String.join("\n", standing.owners());
        return new CommitmentRow(standing, row, said.toLowerCase(Locale.ROOT));
    }

    /// What a commitment says, in one line.
    public static String taskOf(Standing standing) {
        return TaskRow.of(standing.promised()).task();
    }

    public long id() {
        return standing.id();
    }

    public State state() {
        return standing.state();
    }

    public String task() {
        return row.task();
    }

    public Optional<LocalDate> findDeadline() {
        return standing.findDeadline();
    }

    public List<String> owners() {
        return standing.owners();
    }

    public List<String> supporting() {
        return responsibility().supporting();
    }

    /// Who likely leads where the text names nobody.
    public List<Responsibility.Candidate> candidates() {
        return owners().isEmpty() ? responsibility().candidates() : List.of();
    }

    boolean concerns(String unit) {
        return owners().contains(unit)
                || responsibility().lead().contains(unit)
                || supporting().contains(unit);
    }

    private Responsibility responsibility() {
        return standing.promised().responsibility();
    }
}
