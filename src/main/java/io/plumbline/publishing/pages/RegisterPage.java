package io.plumbline.publishing.pages;

import io.plumbline.judging.standing.Counts;
import io.plumbline.register.Pillar;
import java.util.List;
import java.util.Set;

/// The register of a plan (登记册): all that it promises, or what a search and filters leave of it, page by page. `counts`
/// are those of what is left.
public record RegisterPage(
        RegisterFilter filter,
        int all,
        Counts counts,
        Set<String> owners,
        List<Pillar> pillars,
        Paged<CommitmentRow> rows) {

    static final int ROWS_A_PAGE = 50;

    public RegisterPage {
        pillars = List.copyOf(pillars);
    }
}
