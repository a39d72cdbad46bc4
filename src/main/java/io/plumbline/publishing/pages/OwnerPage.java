package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.Counts;
import io.plumbline.judging.standing.Wanted;
import java.util.List;

/// Everything that one unit has promised (责任单位): what it leads, what it supports, what it is thought to lead, and what
/// is wanted from it.
public record OwnerPage(
        String name,
        Counts counts,
        List<CommitmentRow> leads,
        List<CommitmentRow> supports,
        List<CommitmentRow> mayLead,
        List<Asked> wanted) {

    public OwnerPage {
        leads = List.copyOf(leads);
        supports = List.copyOf(supports);
        mayLead = List.copyOf(mayLead);
        wanted = List.copyOf(wanted);
    }

    /// What is missing of one commitment.
    public record Asked(CommitmentRow row, Wanted wanted) {}
}
