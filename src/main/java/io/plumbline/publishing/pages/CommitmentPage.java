package io.plumbline.publishing.pages;

import io.plumbline.basics.Bilingual;
import io.plumbline.basics.Commitment;
import io.plumbline.basics.Deadline;
import io.plumbline.judging.keeping.Checked;
import io.plumbline.judging.standing.Account;
import io.plumbline.judging.standing.PastAnswer;
import io.plumbline.judging.warning.Alarm;
import io.plumbline.measuring.Figure;
import io.plumbline.measuring.ProgressReport;
import io.plumbline.register.PlanDocument;
import io.plumbline.register.Receipt;
import io.plumbline.register.Registered;
import io.plumbline.register.Relation;
import java.util.List;
import java.util.Optional;

/// One commitment (承诺事项): where it stands and why, the sentence it was read from, who answers, how its deadline was
/// found, its figures, what it belongs to and what belongs to it, reports, and its versions. `chain` leads from the top
/// of the plan down to what stands above it.
public record CommitmentPage(
        CommitmentRow row,
        Optional<Source> source,
        List<CommitmentRow> chain,
        List<CommitmentRow> members,
        List<Related> related,
        Optional<Measured> measured,
        Optional<Account> account,
        List<PastAnswer> past,
        String pastChart,
        List<Checked> kept,
        List<Alarm> alarms,
        Optional<LedgerLink> ledger,
        List<ScheduleOf> schedules,
        List<ProgressReport> reports,
        List<Version> versions) {

    private static final int SHORT = 12;

    public CommitmentPage {
        chain = List.copyOf(chain);
        members = List.copyOf(members);
        related = List.copyOf(related);
        past = List.copyOf(past);
        kept = List.copyOf(kept);
        alarms = List.copyOf(alarms);
        schedules = List.copyOf(schedules);
        reports = List.copyOf(reports);
        versions = List.copyOf(versions);
    }

    /// The quote with the text of its paragraph around it; both are empty where the text no longer holds it there.
    public record Source(PlanDocument document, String before, String quote, String after) {}

    /// Another commitment; `outgoing` when this one does to the other what the relation says.
    public record Related(Relation relation, boolean outgoing, long plan, CommitmentRow other) {}

    /// The figures that a target is held against, the newest first, and the chart of them.
    public record Measured(String indicator, String place, String name, List<Known> figures, String chart) {

        public Measured {
            figures = List.copyOf(figures);
        }
    }

    /// What is known of one cell: the figure that counts, those before it, and whether the judgement rests on it.
    public record Known(Figure figure, List<Figure> earlier, boolean used) {

        public Known {
            earlier = List.copyOf(earlier);
        }
    }

    /// The ledger whose members this commitment counts.
    public record LedgerLink(String code, String name, String counted) {}

    public record Version(Registered registered, Receipt receipt) {}

    /// Whether the figures are few enough to be shown at once.
    public boolean isShort() {
        return measured.filter(it -> it.figures().size() <= SHORT).isPresent();
    }

    /// What the text itself lists as the programme's members.
    public List<String> listed() {
        return row.standing().promised() instanceof Commitment.Programme programme ? programme.members() : List.of();
    }

    /// How many members the programme's name states, 0 for none.
    public int stated() {
        return row.standing().promised() instanceof Commitment.Programme programme ? programme.count() : 0;
    }

    /// How the deadline was found.
    public Bilingual derivation() {
        return switch (row.standing().promised().deadline()) {
            case Deadline.By by -> derivation(by.derivation());
            case Deadline.Open ignored -> new Bilingual("原文未写明时限", "the text does not say by when");
        };
    }

    /// The words that set the deadline, empty for none.
    public String deadlineWords() {
        return row.standing().promised().deadline() instanceof Deadline.By by ? by.words() : "";
    }

    private static Bilingual derivation(Deadline.Derivation derivation) {
        return switch (derivation) {
            case STATED -> new Bilingual("原句写明", "stated in the sentence");
            case RELATIVE -> new Bilingual("按文件日期推算", "counted from the date of the document");
            case PLAN_PERIOD -> new Bilingual("由规划期名称得出", "from the name of the planning period");
            case INHERITED -> new Bilingual("承自标题、列表或上一句", "taken from the heading, the list or the sentence before");
            case REVIEWED -> new Bilingual("审核时由人填写", "set by a person in review");
            case SECTION -> new Bilingual("由所在章节推定", "only the section says so");
        };
    }
}
